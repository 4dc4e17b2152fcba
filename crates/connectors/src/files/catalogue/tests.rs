//! Small files of each format, malformed ones, and the real ones where they are at hand.

use std::io::Cursor;

use domain::product::Stock;

use super::*;

fn options(currency: &str) -> CatalogueOptions {
    CatalogueOptions {
        currency: Currency::from_code(currency).expect("known"),
        now: Timestamp::from_ms(1_780_000_000_000),
        base_url: Some("https://shop.example.test/".to_owned()),
    }
}

fn read(file: &str) -> (CatalogueFormat, Vec<Item>, Vec<String>) {
    collect(Catalogue::open(Cursor::new(file.to_owned()), options("EUR")).expect("opens"))
}

fn collect(catalogue: Catalogue) -> (CatalogueFormat, Vec<Item>, Vec<String>) {
    let format = catalogue.format();
    let (mut items, mut problems) = (Vec::new(), Vec::new());
    for item in catalogue {
        match item {
            Ok(item) => items.push(item),
            Err(problem) => problems.push(problem.to_string()),
        }
    }
    (format, items, problems)
}

fn option_text(variant: &Variant) -> String {
    variant.options.iter().map(|o| format!("{}={}", o.name, o.value)).collect::<Vec<_>>().join(",")
}

#[test]
fn shopify_rows_of_one_handle_become_one_product() {
    let (format, items, problems) = read(
        "Handle,Title,Body (HTML),Vendor,Type,Tags,Published,Option1 Name,Option1 Value,Option2 Name,Option2 Value,\
         Variant SKU,Variant Inventory Tracker,Variant Inventory Qty,Variant Inventory Policy,Variant Price,\
         Variant Compare At Price,Image Src,Variant Image,Cost per item,Status\n\
         pot,Clay Pot,<p>Blown &amp; fired</p>,Acme,Outdoor,\"Pot, Plants\",true,Size,Small,Colour,Red,'P-1,shopify,3,\
         deny,9.99,12,https://cdn.example.test/a.jpg,,4.50,active\n\
         pot,,,,,,,,Large,,Red,P-2,shopify,-2,deny,15.99,10,https://cdn.example.test/b.jpg,,,\n\
         pot,,,,,,,,,,,,,,,,,https://cdn.example.test/c.jpg,,,\n\
         lamp,Lamp,,Acme,Indoor,,false,Title,Default Title,,,,,1,deny,59.99,,not an address,,,active\n\
         ,Nameless,,,,,true,,,,,,,,,1,,,,,\n\
         jar,,,,,,true,Title,Default Title,,,,,,,1,,,,,\n\
         jar,,,,,,true,Title,Default Title,,,,,,,1,,,,,\n\
         pot,Again,,,,,true,,,,,,,,,1,,,,,\n",
    );
    assert_eq!((format, items.len()), (CatalogueFormat::Shopify, 2));
    let (pot, variants) = &items[0];
    assert_eq!((pot.title.as_str(), pot.description.as_str()), ("Clay Pot", "Blown & fired"));
    assert_eq!((pot.brand.as_deref(), &pot.tags[..]), (Some("Acme"), &["Pot".to_owned(), "Plants".to_owned()][..]));
    assert_eq!(pot.url.as_deref(), Some("https://shop.example.test/products/pot"));
    assert_eq!(variants.iter().map(|v| v.key.as_str()).collect::<Vec<_>>(), ["pot/Small/Red", "pot/Large/Red"]);
    assert_eq!(option_text(&variants[1]), "Colour=Red,Size=Large");
    assert_eq!(variants.iter().map(|v| v.stock).collect::<Vec<_>>(), [Stock::Count(3), Stock::Count(0)]);
    assert_eq!(variants[0].compare_at.map(|m| m.minor), Some(1200));
    assert_eq!((variants[1].compare_at, variants[0].sku.as_deref()), (None, Some("P-1")));
    assert_eq!(variants[0].cost.map(|m| m.minor), Some(450));
    let (lamp, variants) = &items[1];
    assert_eq!((variants[0].key.as_str(), variants[0].price, variants[0].stock), ("lamp", None, Stock::Available));
    assert_eq!((variants[0].options.len(), &lamp.image_url), (0, &None));
    assert_eq!(
        problems,
        [
            "line 6: handle is empty",
            "line 7: the product has no name",
            "line 8: the first row of this product could not be used",
            "line 9: handle \"pot\" came before; rows of one product must follow each other"
        ]
    );
}

const WOO: &str = "ID,Type,SKU,Name,Published,Short description,Description,Date sale price starts,\
    Date sale price ends,In stock?,Stock,Backorders allowed?,Sale price,Regular price,Categories,Tags,Images,Parent,\
    Attribute 1 name,Attribute 1 value(s),Attribute 2 name,Attribute 2 value(s)\n";

#[test]
fn woocommerce_variations_find_their_parent_and_any_attributes_are_left_out() {
    let (format, items, problems) = read(&format!(
        "{WOO}10,variation,tee-blue,Tee - Blue,1,,,,,1,parent,0,,25,,,,tee,Colour,Blue,Size,\n\
         9,variable,tee,T-Shirt,1,,A <b>tee</b>\\nof cotton,,,1,7,0,,,\"Clothing, Clothing > Tops \\, shirts\",summer,\
         \"https://cdn.example.test/1.png, https://cdn.example.test/2.png\",,Colour,\"Blue, Red\",Size,\"S, M\"\n\
         11,variation,tee-red,Tee - Red,1,,,,,0,,0,,\"25,50\",,,,id:9,Colour,Red,Size,M\n\
         12,variation,lost,Lost,1,,,,,1,,0,,25,,,,nowhere,,,,\n\
         13,\"simple, downloadable, virtual\",album,Album,1,,,,2020-01-01,1,,0,2,3,Music,,,,,,,\n\
         14,simple,belt,Belt,-1,,,,,1,5,notify,55,65,,,,,,,,\n\
         15,grouped,set,Set,1,,,,,1,,0,,,,,,,,,,\n\
         16,simple,bad,Bad,1,,,,,1,many,0,,5,,,,,,,,\n"
    ));
    assert_eq!(format, CatalogueFormat::Woocommerce);
    assert_eq!(items.iter().map(|(p, _)| p.key.as_str()).collect::<Vec<_>>(), ["9", "13", "14", "15"]);
    let (tee, variants) = &items[0];
    assert_eq!(tee.description, "A tee\nof cotton");
    assert_eq!(tee.categories, ["Clothing", "Tops , shirts"]);
    assert_eq!(tee.image_url.as_deref(), Some("https://cdn.example.test/1.png"));
    assert_eq!(variants.iter().map(option_text).collect::<Vec<_>>(), ["Colour=Blue", "Colour=Red,Size=M"]);
    assert_eq!(variants.iter().map(|v| v.stock).collect::<Vec<_>>(), [Stock::Count(7), Stock::SoldOut]);
    assert!(variants.iter().all(|v| v.product_key == "9" && v.image_url == tee.image_url));
    assert_eq!(variants[1].price.map(|m| m.minor), Some(2550));
    assert_eq!(items[1].1[0].price.map(|m| m.minor), Some(300), "a sale that is over does not count");
    assert_eq!((items[2].1[0].price, items[2].1[0].stock), (None, Stock::Available));
    assert!(items[3].1.is_empty());
    assert_eq!(
        problems,
        ["line 9: stock is not a whole number: \"many\"", "line 5: its parent \"nowhere\" is not in the file"]
    );
}

#[test]
fn magento_products_collect_the_variants_they_name() {
    let (format, items, problems) = read(
        "sku,store_view_code,product_type,categories,name,description,product_online,visibility,price,special_price,\
         special_price_from_date,special_price_to_date,base_image,additional_attributes,qty,out_of_stock_qty,\
         is_in_stock,manage_stock,use_config_manage_stock,allow_backorders,url_key,configurable_variations,\
         configurable_variation_labels\n\
         H-S,,simple,,Hoodie-S,,1,Not Visible Individually,52,,,,/h/s.jpg,\"size=S\",100.0000,1,1,1,1,0,,,\n\
         H-M,,simple,,Hoodie-M,,1,Not Visible Individually,52,40,5/1/26,6/30/26,,\"size=M\",5,0,0,1,1,0,,,\n\
         H,,configurable,\"Root/Men,Root/Men/Tops\",Hoodie,<p>Warm</p>,1,\"Catalog, Search\",52,,,,/h/h.jpg,\
         \"manufacturer=Acme,material=Wool, soft\",0,0,1,1,1,0,hoodie,\"sku=H-S,size=S|sku=H-M,size=M|sku=H-L,size=L\",\
         size=Size\n\
         H,de,,,Kapuze,,,,,,,,,,,,,,,,,,\n\
         B,,simple,,Bag,,2,\"Catalog, Search\",34,,,,,,,,1,0,0,0,,,\n\
         X,,simple,,Orphan,,1,Not Visible Individually,1,,,,,,1,0,1,1,1,0,,,\n\
         Y,,simple,,,,1,Catalog,1,,,,,,1,0,1,1,1,0,,,\n",
    );
    assert_eq!(format, CatalogueFormat::Magento);
    let (hoodie, variants) = &items[0];
    assert_eq!((hoodie.key.as_str(), hoodie.brand.as_deref()), ("H", Some("Acme")));
    assert_eq!(hoodie.categories, ["Men", "Tops"]);
    assert_eq!(hoodie.url.as_deref(), Some("https://shop.example.test/hoodie.html"));
    assert_eq!(hoodie.image_url.as_deref(), Some("https://shop.example.test/media/catalog/product/h/h.jpg"));
    assert_eq!(variants.iter().map(option_text).collect::<Vec<_>>(), ["Size=S", "Size=M"]);
    assert_eq!(variants.iter().map(|v| v.stock).collect::<Vec<_>>(), [Stock::Count(99), Stock::SoldOut]);
    assert_eq!(variants[1].price.map(|m| m.minor), Some(4000));
    assert_eq!(variants[1].compare_at.map(|m| m.minor), Some(5200));
    assert_eq!((items[1].1[0].price, items[1].1[0].stock), (None, Stock::Available));
    assert_eq!(items.len(), 2);
    assert_eq!(problems.len(), 3, "{problems:?}");
    assert_eq!(problems[0], "line 8: the product has no name");
    assert_eq!(problems[1], "line 4: its variant \"H-L\" is not in the file");
}

#[test]
fn json_lines_are_our_own_nouns_checked() {
    let price = |minor: i64, currency: &str| {
        format!(
            "{{\"product\":{{\"key\":\"p\",\"title\":\"Boot\"}},\"variants\":[{{\"key\":\"v\",\"product_key\":\"p\",\
             \"price\":{{\"minor\":{minor},\"currency\":\"{currency}\"}},\"stock\":{{\"state\":\"count\",\"quantity\":2}}}}]}}"
        )
    };
    let file = [
        price(7990, "EUR"),
        String::new(),
        price(7990, "USD"),
        price(7990, "XXQ"),
        price(-1, "EUR"),
        price(1, "EUR").replace("\"product_key\":\"p\"", "\"product_key\":\"q\""),
        "{\"product\":{\"key\":\"p\",\"title\":\"x\",\"colour\":\"red\"}}".to_owned(),
        "{".repeat(100_000),
    ];
    let (format, items, problems) = read(&file.join("\n"));
    assert_eq!((format, items.len(), problems.len()), (CatalogueFormat::JsonLines, 1, 6));
    assert_eq!(items[0].1[0].stock, Stock::Count(2));
    assert!(problems[0].starts_with("line 3: variant \"v\" costs 79.90 USD"), "{}", problems[0]);
    assert!(problems[1].contains("unknown currency"), "{}", problems[1]);
}

#[test]
fn other_headers_are_refused_with_words() {
    let error = Catalogue::open(Cursor::new("Handle,Title\n"), options("EUR")).expect_err("refused").to_string();
    assert!(error.starts_with("unknown format; a Shopify") && error.ends_with("the file has Handle, Title"), "{error}");
    assert!(matches!(Catalogue::open(Cursor::new(""), options("EUR")), Err(ImportError::Empty)));
}

#[test]
fn real_exports_are_read_without_a_problem() {
    let Some(shared) = std::env::var_os("CARTWRIGHT_SHARED") else {
        println!("skipped: set CARTWRIGHT_SHARED to the folder that holds data/catalog_*");
        return;
    };
    let data = std::path::Path::new(&shared).join("data");
    // File, products, variants, rows without a variant of their own.
    for (file, products, variants) in [
        ("catalog_shopify_csv/apparel.csv", 20, 22),
        ("catalog_shopify_csv/jewelery.csv", 20, 23),
        ("catalog_shopify_csv/home-and-garden.csv", 20, 21),
        ("catalog_woocommerce/sample_products.csv", 15, 20),
        ("catalog_magento/configurable_products.csv.gz", 147, 1847),
    ] {
        let path = data.join(file);
        let Ok(handle) = std::fs::File::open(&path) else {
            println!("skipped: {} is not there", path.display());
            continue;
        };
        let (_, items, problems) = collect(Catalogue::open(handle, options("USD")).expect("opens"));
        assert_eq!((items.len(), problems.clone()), (products, Vec::new()), "{file}");
        assert_eq!(items.iter().map(|(_, v)| v.len()).sum::<usize>(), variants, "{file}");
        assert!(items.iter().flat_map(|(_, v)| v).all(|v| v.price.is_some()), "{file}");
    }
}
