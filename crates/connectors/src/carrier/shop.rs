//! The shop's own word about its parcels: for carriers that are not connected. It tells what stands on the order
//! (carrier, number, link, state) and asks nobody, so it never knows more than the shop does.

use domain::decision::{Approved, Label};
use domain::ports::BoxFuture;
use domain::ports::carrier::{
    Carrier, CarrierCapabilities, CarrierError, LabelRequest, Refusal, ShippingLabel, TrackRequest, Tracking,
};

/// Tracking by what is on the order.
#[derive(Clone, Copy, Debug, Default)]
pub struct ShopTracking;

impl Carrier for ShopTracking {
    fn capabilities(&self) -> CarrierCapabilities {
        CarrierCapabilities {
            connector: "shop",
            title: "Shop".to_owned(),
            aliases: Vec::new(),
            labels: Vec::new(),
            cancel: false,
            tracking: true,
            idempotency_key: false,
            lookup: false,
            cost_ceiling: false,
            drop_off_code: false,
        }
    }

    fn create_label<'a>(
        &'a self,
        _approved: &'a Approved<Label>,
        _request: &'a LabelRequest,
    ) -> BoxFuture<'a, Result<ShippingLabel, CarrierError>> {
        Box::pin(async {
            Err(CarrierError::refused(Refusal::Unsupported, "no carrier is connected that makes labels"))
        })
    }

    fn track<'a>(&'a self, request: TrackRequest<'a>) -> BoxFuture<'a, Result<Tracking, CarrierError>> {
        let known = request.shipment.and_then(Tracking::of_shipment).filter(|known| known.number == request.number);
        let unknown = || CarrierError::refused(Refusal::NotFound, "no parcel of this number is on the order");
        Box::pin(std::future::ready(known.ok_or_else(unknown)))
    }
}
