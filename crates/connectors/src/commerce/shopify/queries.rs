//! Every operation of the Admin GraphQL interface that we use, as plain text.
//!
//! To add one: a constant here with its line in [`OPERATIONS`] (a test holds each against the vendor's schema), and the
//! structs of its answer in `map::graph`.

macro_rules! money {
    ($set:literal, $side:literal) => {
        concat!($set, "{", $side, "{amount currencyCode}}")
    };
}

macro_rules! customer {
    () => {
        "id firstName locale updatedAt defaultAddress{firstName countryCodeV2 phone} \
         defaultEmailAddress{emailAddress marketingState marketingOptInLevel marketingUpdatedAt} \
         defaultPhoneNumber{phoneNumber whatsAppMarketingConsent{state optInLevel updatedAt}}"
    };
}

macro_rules! checkout {
    () => {
        concat!(
            "id abandonedCheckoutUrl createdAt updatedAt completedAt discountCodes ",
            money!("totalPriceSet", "presentmentMoney"),
            " shippingAddress{firstName countryCodeV2 phone} billingAddress{firstName countryCodeV2 phone} customer{",
            customer!(),
            "} lineItems(first:50){nodes{title quantity image{url} product{id} variant{id selectedOptions{name value}} ",
            money!("originalUnitPriceSet", "presentmentMoney"),
            "}}"
        )
    };
}

macro_rules! order {
    () => {
        concat!(
            "id name createdAt updatedAt cancelledAt closed displayFinancialStatus displayFulfillmentStatus email phone \
             sourceName customerLocale taxesIncluded discountCodes ",
            money!("totalDiscountsSet", "shopMoney"),
            " ",
            money!("currentTotalPriceSet", "shopMoney"),
            " customerJourneySummary{lastVisit{utmParameters{content}}} shippingAddress{firstName countryCodeV2 phone} \
             billingAddress{firstName countryCodeV2 phone} customer{",
            customer!(),
            "} lineItems(first:50){nodes{title quantity product{id} variant{id} \
             discountedTotalSet(withCodeDiscounts:true){shopMoney{amount currencyCode}} taxLines{",
            money!("priceSet", "shopMoney"),
            "}}} fulfillments(first:10){status displayStatus createdAt deliveredAt estimatedDeliveryAt \
             trackingInfo(first:10){company number url} \
             fulfillmentLineItems(first:25){nodes{lineItem{variant{id}}}}}"
        )
    };
}

macro_rules! product {
    () => {
        "id title description vendor productType tags status onlineStoreUrl updatedAt category{fullName} \
         featuredMedia{preview{image{url}}}"
    };
}

macro_rules! variant {
    () => {
        "id sku price compareAtPrice availableForSale sellableOnlineQuantity inventoryPolicy \
         selectedOptions{name value} image{url} inventoryItem{tracked unitCost{amount currencyCode}}"
    };
}

macro_rules! page {
    () => {
        "pageInfo{hasNextPage endCursor}"
    };
}

/// Who the shop is; the first call of a new connection.
pub const SHOP: &str = "query Shop{shop{name myshopifyDomain email currencyCode ianaTimezone primaryDomain{host url}}}";

/// A page of abandoned checkouts.
pub const CHECKOUTS: &str = concat!(
    "query Checkouts($n:Int!,$after:String,$q:String!){abandonedCheckouts(first:$n,after:$after,query:$q,sortKey:ID){",
    page!(),
    " nodes{",
    checkout!(),
    "}}}"
);

/// One checkout as it is now, and whether the shop's own mail takes care of it.
pub const CHECKOUT: &str = concat!(
    "query Checkout($id:ID!){node(id:$id){... on AbandonedCheckout{",
    checkout!(),
    "}} abandonmentByAbandonedCheckoutId(abandonedCheckoutId:$id){emailState}}"
);

/// A page of orders by time of change.
pub const ORDERS: &str = concat!(
    "query Orders($n:Int!,$after:String,$q:String!){orders(first:$n,after:$after,query:$q,sortKey:UPDATED_AT){",
    page!(),
    " nodes{",
    order!(),
    "}}}"
);

/// Latest orders of one person: by search, and by the customer record, which is never behind as the search index may be.
pub const ORDERS_OF: &str = "query OrdersOf($q:String!,$who:CustomerIdentifierInput!){\
     orders(first:20,query:$q,sortKey:CREATED_AT,reverse:true){nodes{...Head}} \
     customerByIdentifier(identifier:$who){orders(first:5,sortKey:CREATED_AT,reverse:true){nodes{...Head}}}} \
     fragment Head on Order{id createdAt cancelledAt closed displayFinancialStatus displayFulfillmentStatus}";

/// Where an order was delivered to, and who is asked about it.
pub const ORDER_ADDRESS: &str = "query OrderAddress($id:ID!){order(id:$id){email \
     shippingAddress{...Whole} billingAddress{...Whole}}} fragment Whole on MailingAddress{name company phone address1 \
     address2 city provinceCode countryCodeV2 zip}";

/// A page of products with the first of their variants.
pub const PRODUCTS: &str = concat!(
    "query Products($n:Int!,$after:String,$q:String){products(first:$n,after:$after,query:$q,sortKey:UPDATED_AT){",
    page!(),
    " nodes{",
    product!(),
    " variants(first:25){",
    page!(),
    " nodes{",
    variant!(),
    "}}}}}"
);

/// More variants of one product.
pub const PRODUCT_VARIANTS: &str = concat!(
    "query ProductVariants($id:ID!,$after:String){product(id:$id){variants(first:100,after:$after){",
    page!(),
    " nodes{",
    variant!(),
    "}}}}"
);

/// Variants by id with their products, as they are now.
pub const VARIANTS: &str = concat!(
    "query Variants($ids:[ID!]!){nodes(ids:$ids){... on ProductVariant{",
    variant!(),
    " product{",
    product!(),
    "}}}}"
);

/// A page of customers by time of change, with their consent.
pub const CUSTOMERS: &str = concat!(
    "query Customers($n:Int!,$after:String,$q:String!){customers(first:$n,after:$after,query:$q,sortKey:UPDATED_AT){",
    page!(),
    " nodes{",
    customer!(),
    "}}}"
);

/// One customer with consent.
pub const CUSTOMER: &str =
    concat!("query Customer($who:CustomerIdentifierInput!){customerByIdentifier(identifier:$who){", customer!(), "}}");

/// Creates a code for a share or an amount off.
pub const DISCOUNT: &str = "mutation Discount($d:DiscountCodeBasicInput!){\
     discountCodeBasicCreate(basicCodeDiscount:$d){codeDiscountNode{id} userErrors{field message code}}}";

/// Creates a code for free shipping.
pub const FREE_SHIPPING: &str = "mutation FreeShipping($d:DiscountCodeFreeShippingInput!){\
     discountCodeFreeShippingCreate(freeShippingCodeDiscount:$d){codeDiscountNode{id} userErrors{field message code}}}";

/// The webhooks that this app has.
pub const WEBHOOKS: &str = concat!(
    "query Webhooks($after:String){webhookSubscriptions(first:100,after:$after){",
    page!(),
    " nodes{id topic uri}}}"
);

/// Asks for a webhook.
pub const WEBHOOK_CREATE: &str = "mutation WebhookCreate($topic:WebhookSubscriptionTopic!,$w:WebhookSubscriptionInput!){\
     webhookSubscriptionCreate(topic:$topic,webhookSubscription:$w){webhookSubscription{id topic uri} \
     userErrors{field message}}}";

/// All operations by name.
pub const OPERATIONS: &[(&str, &str)] = &[
    ("Shop", SHOP),
    ("Checkouts", CHECKOUTS),
    ("Checkout", CHECKOUT),
    ("Orders", ORDERS),
    ("OrdersOf", ORDERS_OF),
    ("OrderAddress", ORDER_ADDRESS),
    ("Products", PRODUCTS),
    ("ProductVariants", PRODUCT_VARIANTS),
    ("Variants", VARIANTS),
    ("Customers", CUSTOMERS),
    ("Customer", CUSTOMER),
    ("Discount", DISCOUNT),
    ("FreeShipping", FREE_SHIPPING),
    ("Webhooks", WEBHOOKS),
    ("WebhookCreate", WEBHOOK_CREATE),
];
