//! The flow documents that are shipped.

/// Name and YAML text of every shipped flow.
#[must_use]
pub fn presets() -> Vec<(&'static str, &'static str)> {
    vec![
        ("recover-three-touch", include_str!("../../../flows/recover-three-touch.yaml")),
        ("recover-whatsapp", include_str!("../../../flows/recover-whatsapp.yaml")),
        ("return-request", include_str!("../../../flows/return-request.yaml")),
        ("after-purchase", include_str!("../../../flows/after-purchase.yaml")),
        ("review-request", include_str!("../../../flows/review-request.yaml")),
        ("win-back", include_str!("../../../flows/win-back.yaml")),
        ("back-in-stock", include_str!("../../../flows/back-in-stock.yaml")),
        ("browse-help", include_str!("../../../flows/browse-help.yaml")),
    ]
}
