//! Labels: what is asked for, and what comes back.

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::{CarrierError, DOCUMENT_BYTES_MAX, REFERENCE_BYTES_MAX, Refusal, TRACKING_NUMBER_BYTES_MAX};
use crate::decision::{Label, PostalAddress};
use crate::money::Money;
use crate::timestamp::Timestamp;

/// Most parcels of one label request.
const PARCELS_MAX: usize = 20;
/// Heaviest parcel that any carrier is asked about: a tonne.
const WEIGHT_MAX_G: i64 = 1_000_000;
/// Longest side that any carrier is asked about: 10 m.
const SIDE_MAX_MM: i64 = 10_000;
/// Longest field of an address.
const FIELD_CHARS_MAX: usize = 200;

/// Which way a parcel goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Direction {
    /// From the shop to the customer.
    Outbound,
    /// From the customer back to the shop.
    Return,
}

impl Direction {
    /// The stored name.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Outbound => "outbound",
            Self::Return => "return",
        }
    }
}

/// One end of a parcel's way.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Party {
    /// Who.
    pub name: String,
    /// Firm, when there is one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub company: Option<String>,
    /// E.164, for the courier's call.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phone: Option<String>,
    /// For the carrier's notices.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// Where; the country as ISO 3166-1 alpha-2, `TR`.
    pub address: PostalAddress,
}

impl std::fmt::Debug for Party {
    /// The country alone: requests are logged, people are not.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Party({})", self.address.country)
    }
}

impl Party {
    fn problem(&self) -> Option<&'static str> {
        let PostalAddress { line1, line2, city, region, country, postal_code } = &self.address;
        let country_code = country.len() == 2 && country.bytes().all(|b| b.is_ascii_uppercase());
        let more = [&self.company, &self.phone, &self.email].into_iter().flatten();
        let mut texts = [&self.name, line1, line2, city, region, postal_code].into_iter().chain(more);
        let unfit = |text: &String| text.chars().count() > FIELD_CHARS_MAX || text.chars().any(char::is_control);
        match () {
            () if self.name.trim().is_empty() => Some("has no name"),
            () if line1.trim().is_empty() || city.trim().is_empty() => Some("has no street or no town"),
            () if !country_code => Some("has no two-letter country"),
            () if texts.any(unfit) => Some("has a field that is too long or not printable"),
            () => None,
        }
    }
}

/// Outer measures of a parcel in millimetres.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SizeMm {
    /// Longest side.
    pub length: i64,
    /// Second side.
    pub width: i64,
    /// Third side.
    pub height: i64,
}

/// One parcel.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Parcel {
    /// Weight in grams, packing included.
    pub weight_g: i64,
    /// Measures, when they are known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub size_mm: Option<SizeMm>,
}

impl Parcel {
    fn is_possible(&self) -> bool {
        let sides =
            self.size_mm.is_none_or(|s| [s.length, s.width, s.height].iter().all(|mm| in_range(*mm, SIDE_MAX_MM)));
        in_range(self.weight_g, WEIGHT_MAX_G) && sides
    }
}

fn in_range(value: i64, max: i64) -> bool {
    (1..=max).contains(&value)
}

/// How an approved label is to travel.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LabelRequest {
    /// Our name for this effect, one for one label: printable ASCII without spaces. See [`crate::touch::effect_key`].
    pub reference: String,
    /// The order; must be the approved one.
    pub order_key: String,
    /// The number that people know, printed where the carrier has room.
    pub order_number: String,
    /// Which way.
    pub direction: Direction,
    /// Who sends.
    pub from: Party,
    /// Who receives.
    pub to: Party,
    /// What is sent, at least one.
    pub parcels: Vec<Parcel>,
    /// The carrier's service; `None` = its usual one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub service: Option<String>,
    /// The most it may cost.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cost_max: Option<Money>,
    /// A code to show at the counter is wanted instead of paper, where there is one.
    #[serde(default)]
    pub paperless: bool,
}

impl LabelRequest {
    /// Whether it is within the bounds of every carrier and is the approved one. Adapters ask this first.
    ///
    /// # Errors
    /// What is out of bounds, as a refusal.
    pub fn check(&self, approved: &Label) -> Result<(), CarrierError> {
        let refuse = |reason, message: String| Err(CarrierError::refused(reason, message));
        if self.order_key != approved.order_key {
            return refuse(Refusal::NotApproved, "the label was approved for another order".to_owned());
        }
        if self.direction != approved.direction {
            return refuse(Refusal::NotApproved, "the label was approved for the other direction".to_owned());
        }
        let within = |most: Money| self.cost_max.is_some_and(|c| c.currency == most.currency && c.minor <= most.minor);
        if approved.cost_max.is_some_and(|most| !within(most)) {
            return refuse(Refusal::NotApproved, "the label may cost more than was approved".to_owned());
        }
        if approved.pieces.is_empty() || approved.pieces.iter().any(|piece| piece.quantity < 1) {
            return refuse(Refusal::NotApproved, "the approved label holds no pieces".to_owned());
        }
        if !is_reference(&self.reference) {
            return refuse(
                Refusal::Other,
                format!("reference must be 1 to {REFERENCE_BYTES_MAX} printable characters"),
            );
        }
        if self.order_number.chars().count() > FIELD_CHARS_MAX || self.order_number.chars().any(char::is_control) {
            return refuse(Refusal::Other, "order number is too long or not printable".to_owned());
        }
        for (end, party) in [("sender", &self.from), ("receiver", &self.to)] {
            if let Some(problem) = party.problem() {
                return refuse(Refusal::Address, format!("{end} {problem}"));
            }
        }
        if self.parcels.is_empty() || self.parcels.len() > PARCELS_MAX {
            return refuse(Refusal::Parcel, format!("{} parcels where 1 to {PARCELS_MAX} can be", self.parcels.len()));
        }
        match self.parcels.iter().position(|parcel| !parcel.is_possible()) {
            Some(at) => refuse(Refusal::Parcel, format!("weight or size of parcel {} cannot be", at + 1)),
            None => Ok(()),
        }
    }
}

/// Whether a text can be a reference: it goes into addresses, headers and onto paper.
fn is_reference(text: &str) -> bool {
    (1..=REFERENCE_BYTES_MAX).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_graphic())
}

/// Form of a document.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DocumentFormat {
    /// To print anywhere.
    Pdf,
    /// A picture.
    Png,
    /// For label printers.
    Zpl,
}

impl DocumentFormat {
    /// The format that these bytes are, by how they begin.
    #[must_use]
    pub fn of_bytes(bytes: &[u8]) -> Option<Self> {
        match bytes {
            [b'%', b'P', b'D', b'F', b'-', ..] => Some(Self::Pdf),
            [0x89, b'P', b'N', b'G', 0x0D, 0x0A, 0x1A, 0x0A, ..] => Some(Self::Png),
            [b'^', b'X', b'A', ..] => Some(Self::Zpl),
            _ => None,
        }
    }

    /// Media type.
    #[must_use]
    pub const fn media_type(self) -> &'static str {
        match self {
            Self::Pdf => "application/pdf",
            Self::Png => "image/png",
            Self::Zpl => "application/zpl",
        }
    }
}

/// What is printed.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "type", rename_all = "snake_case", deny_unknown_fields)]
pub enum LabelDocument {
    /// The document itself.
    File {
        /// Its form.
        format: DocumentFormat,
        /// Its content, at most [`DOCUMENT_BYTES_MAX`]; stored as hexadecimal text.
        #[serde(serialize_with = "to_hex", deserialize_with = "from_hex")]
        bytes: Vec<u8>,
    },
    /// Where the carrier keeps it.
    Link {
        /// An `https` address.
        url: String,
    },
}

impl std::fmt::Debug for LabelDocument {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::File { format, bytes } => write!(f, "{format:?} of {} bytes", bytes.len()),
            // The link is a key to somebody's address.
            Self::Link { .. } => f.write_str("a link"),
        }
    }
}

/// A label as the carrier made it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ShippingLabel {
    /// Our reference.
    pub reference: String,
    /// The carrier's name for people.
    pub carrier: String,
    /// The carrier's id of the label, to call it off by.
    pub provider_ref: String,
    /// The number to follow it by.
    pub tracking_number: String,
    /// The carrier's page about it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tracking_url: Option<String>,
    /// What is printed; `None` only when there is a code instead.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub document: Option<LabelDocument>,
    /// What is shown at the counter instead of paper (the text of the QR code).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub drop_off_code: Option<String>,
    /// What it costs, when the carrier says.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cost: Option<Money>,
    /// Not accepted after.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub valid_until: Option<Timestamp>,
}

impl ShippingLabel {
    /// Whether it can be used and kept: a number, something to print or show, everything within bounds.
    ///
    /// # Errors
    /// What is wrong.
    pub fn check(&self) -> Result<(), &'static str> {
        let number = &self.tracking_number;
        let code_fits = |code: &String| (1..=500).contains(&code.len()) && !code.chars().any(char::is_control);
        match &self.document {
            _ if number.is_empty() || number.len() > TRACKING_NUMBER_BYTES_MAX => Err("has no usable tracking number"),
            _ if number.chars().any(|c| c.is_control() || c.is_whitespace()) => Err("has no usable tracking number"),
            _ if self.drop_off_code.as_ref().is_some_and(|code| !code_fits(code)) => Err("has an unusable code"),
            None if self.drop_off_code.is_none() => Err("has nothing to print or show"),
            Some(LabelDocument::File { bytes, .. }) if bytes.len() > DOCUMENT_BYTES_MAX => Err("is too large"),
            Some(LabelDocument::File { format, bytes }) if DocumentFormat::of_bytes(bytes) != Some(*format) => {
                Err("is not a document of its format")
            }
            Some(LabelDocument::Link { url }) if !url.starts_with("https://") || url.len() > 2_000 => {
                Err("has an unusable link")
            }
            _ => Ok(()),
        }
    }
}

fn to_hex<S: Serializer>(bytes: &[u8], serializer: S) -> Result<S::Ok, S::Error> {
    let digit = |half: u8| char::from_digit(u32::from(half), 16).unwrap_or('0');
    let text: String = bytes.iter().flat_map(|byte| [digit(byte >> 4), digit(byte & 15)]).collect();
    serializer.serialize_str(&text)
}

fn from_hex<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<u8>, D::Error> {
    let text = std::borrow::Cow::<'de, str>::deserialize(deserializer)?;
    let value = |byte: &u8| char::from(*byte).to_digit(16).and_then(|digit| u8::try_from(digit).ok());
    let pairs = text.as_bytes().chunks(2).map(|pair| match pair {
        [high, low] => Some(value(high)? << 4 | value(low)?),
        _ => None,
    });
    pairs.collect::<Option<_>>().ok_or_else(|| serde::de::Error::custom("document is not hexadecimal text"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn label(document: Option<LabelDocument>) -> ShippingLabel {
        ShippingLabel {
            reference: "return:1".to_owned(),
            carrier: "Fake Post".to_owned(),
            provider_ref: "1".to_owned(),
            tracking_number: "FK1".to_owned(),
            tracking_url: None,
            document,
            drop_off_code: None,
            cost: None,
            valid_until: None,
        }
    }

    fn file(format: DocumentFormat, bytes: &[u8]) -> Option<LabelDocument> {
        Some(LabelDocument::File { format, bytes: bytes.to_vec() })
    }

    #[test]
    fn a_label_without_something_to_print_or_show_is_none() {
        let link = |url: &str| Some(LabelDocument::Link { url: url.to_owned() });
        let large = [b"%PDF-".as_slice(), &vec![0; DOCUMENT_BYTES_MAX]].concat();
        assert_eq!(label(file(DocumentFormat::Pdf, b"%PDF-1.4")).check(), Ok(()));
        assert_eq!(label(link("https://courier.example/1.pdf")).check(), Ok(()));
        for unusable in [
            None,
            file(DocumentFormat::Png, b"%PDF-1.4"),
            file(DocumentFormat::Pdf, b""),
            file(DocumentFormat::Pdf, &large),
            link("http://courier.example/1.pdf"),
            link(&format!("https://courier.example/{}", "x".repeat(2_000))),
        ] {
            assert!(label(unusable.clone()).check().is_err(), "{unusable:?}");
        }
        let shown = ShippingLabel { drop_off_code: Some("QR".to_owned()), ..label(None) };
        assert_eq!(shown.check(), Ok(()));
        for number in ["", "a b", "a\n", &"9".repeat(65)] {
            let unnamed = ShippingLabel { tracking_number: number.to_owned(), ..shown.clone() };
            assert!(unnamed.check().is_err(), "{number:?}");
        }
    }

    #[test]
    fn documents_are_stored_as_text_and_half_bytes_are_refused() {
        let document = file(DocumentFormat::Pdf, b"%PDF-\x00\xff").expect("a file");
        let text = serde_json::to_string(&document).expect("json");
        assert!(text.contains("\"255044462d00ff\""), "{text}");
        assert_eq!(serde_json::from_str::<LabelDocument>(&text).expect("reads"), document);
        for bad in ["25504", "2550zz", "é1"] {
            assert!(serde_json::from_str::<LabelDocument>(&text.replace("255044462d00ff", bad)).is_err(), "{bad}");
        }
        assert_eq!(format!("{document:?}"), "Pdf of 7 bytes");
    }

    #[test]
    fn a_label_goes_the_approved_way_at_the_approved_cost() {
        let old = r#"{"order_key":"1","pieces":[{"variant_key":"v","quantity":1}]}"#;
        let approved: Label = serde_json::from_str(old).expect("what was stored before can be read");
        assert_eq!((approved.direction, approved.cost_max), (Direction::Return, None));
        let party = || Party {
            name: "Anna Berg".to_owned(),
            company: None,
            phone: None,
            email: None,
            address: PostalAddress {
                line1: "Street 1".to_owned(),
                line2: String::new(),
                city: "Town".to_owned(),
                region: String::new(),
                country: "TR".to_owned(),
                postal_code: "1".to_owned(),
            },
        };
        let request = LabelRequest {
            reference: "r".to_owned(),
            order_key: "1".to_owned(),
            order_number: "1".to_owned(),
            direction: Direction::Return,
            from: party(),
            to: party(),
            parcels: vec![Parcel { weight_g: 1_000, size_mm: None }],
            service: None,
            cost_max: None,
            paperless: false,
        };
        let refusal =
            |request: &LabelRequest, approved: &Label| request.check(approved).err().and_then(|e| e.refusal());
        assert_eq!(refusal(&request, &approved), None);
        let out = LabelRequest { direction: Direction::Outbound, ..request.clone() };
        assert_eq!(refusal(&out, &approved), Some(Refusal::NotApproved));
        let money = |minor, code| Money::new(minor, crate::money::Currency::from_code(code).expect("known"));
        let dear = Label { cost_max: Some(money(500, "EUR")), ..approved };
        for (asked, fine) in [
            (None, false),
            (Some(money(501, "EUR")), false),
            (Some(money(500, "USD")), false),
            (Some(money(500, "EUR")), true),
        ] {
            let request = LabelRequest { cost_max: asked, ..request.clone() };
            assert_eq!(refusal(&request, &dear), (!fine).then_some(Refusal::NotApproved), "{asked:?}");
        }
    }
}
