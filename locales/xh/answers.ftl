# Iimpendulo zomncedisi wevenkile ngesiXhosa. Jonga docs/locales.md ngokusetyenziswa nokukhangelwa.

### Ukuvula nokuvala

assist-hello = Molo! Ndingumncedisi ozenzekelayo wevenkile { $shop_name }. Ndingakunceda ngantoni?
assist-hello-again = Molo kwakhona! Ndingakunceda ngantoni?
assist-thanks = Wamkelekile. Ingaba ikho enye into endingakunceda ngayo?
assist-else = Ingaba ikho enye into endingakunceda ngayo?
assist-not-understood = Uxolo, andiqinisekanga ukuba ndikuve kakuhle. Ungakhe uyibeke ngamanye amazwi?
assist-choose = Uthetha ngeyiphi kwezi?
assist-out-of-scope = Ndingakunceda ngeeodolo, ngokubuyisa, ngokuhanjiswa nangeemveliso zevenkile { $shop_name }, kodwa hayi ngaloo nto.
assist-unknown = Andinalo ulwazi oluthembekileyo ngaloo nto, ngoko andifuni kuqashela.
assist-empty = Ndifumene umyalezo ongenanto. Ndingakwenzela ntoni?
assist-too-long = Umyalezo wakho mde kakhulu kum. Ungakhe uwubeke ngezivakalisi ezimbalwa?
assist-busy = Khawulinde kancinci, ndisasebenza ngomyalezo wakho wokugqibela.
assist-trouble = Andikwazi ukuyijonga loo nto ngoku. Nceda uzame kwakhona kamva, okanye uthethe nomntu.
assist-file-refused = Andikwazanga ukuyifunda le fayile. Nceda uthumele ifoto eyi-JPEG, PNG okanye WebP.
assist-no-payment-here = Akuze kuhlawulwe kule ncoko. Nceda uhlawule kwiphepha lokuhlawula levenkile.

### Amaqhosha

button-order-status = Iphi iodolo yam?
button-return = Buyisa into
button-product = Umbuzo ngemveliso
button-human = Thetha nomntu
button-yes = Ewe
button-no = Hayi
button-skip = Tsiba
button-cancel = Rhoxisa
button-view = Jonga imveliso
button-track = Landela ipasile
button-label = Vula ileyibhile yokubuyisa

### Ukuqinisekisa ukuba ngubani obuzayo

identify-order-number = Nceda undixelele inombolo yeodolo yakho. Uyifumana kwisiqinisekiso seodolo.
identify-contact = Nceda undixelele i-imeyile okanye inombolo yefowuni oyisebenzisileyo xa ubu-odola.
identify-code-sent = Ukuba ezi nkcukacha zezeodolo, sithumele ikhowudi ngoku kwi-imeyile okanye kwifowuni yaloo odolo. Nceda uyifake apha ikhowudi.
identify-code-wrong = Andikwazanga ukuqinisekisa. Mhlawumbi ikhowudi ibhalwe gwenxa okanye iphelelwe lixesha.
identify-too-often = Kuzanywe kaninzi kakhulu. Nceda uzame kwakhona kamva okanye uthethe nomntu.
identify-done = Enkosi, ndiyifumene iodolo yakho.
reply-subject = Re: { $shop_name }
identify-code-subject = Ikhowudi yakho yevenkile { $shop_name }
identify-code-text = Ikhowudi yakho yevenkile { $shop_name } yile: { $access_code }. Ukuba awuyicelanga, ungawuhoyi lo myalezo.

### Iiodolo

order-received = Iodolo yakho { $order_number } (umhla: { $order_placed }) ifikile kuthi kwaye iyalungiswa.
order-unpaid = Iodolo yakho { $order_number } (umhla: { $order_placed }) isalinde intlawulo.
order-partly-shipped = Inxalenye yeodolo yakho { $order_number } isendleleni, okuseleyo kuza kulandela.
order-shipped = Iodolo yakho { $order_number } isendleleni.
order-shipped-with = Iodolo yakho { $order_number } isendleleni, ihanjiswa ngabakwa { $carrier_name }.
order-out-for-delivery = Iodolo yakho { $order_number } iphumile, iyaziswa kuwe.
order-delivered = Iodolo yakho { $order_number } ifikisiwe. Umhla: { $order_delivered }.
order-cancelled = Iodolo yakho { $order_number } irhoxisiwe.
order-refunded = Uyibuyiselwe imali yeodolo yakho { $order_number }: { $refund_amount }.
order-returned = Izinto ozibuyisileyo zeodolo yakho { $order_number } zifikile kuthi.
order-problem = Inkampani yokuhambisa ixela ingxaki yokuzisa iodolo yakho { $order_number }. Umntu osebenza nathi uza kuyijonga.
order-expected = Umhla elindeleke ngawo: { $delivery_by }.
order-expected-between = Ilindeleke phakathi kwale mihla: { $delivery_from } – { $delivery_to }.
order-tracking = Inombolo yokulandela: { $tracking_number }.
order-tracking-link = Ungayilandela apha: { $tracking_link }
order-no-tracking = Ayikabinayo inombolo yokulandela.
order-list = Ezi ziiodolo zakho zamva nje:
order-line = { $order_number }, { $order_placed }, { $order_total }
order-none = Akukho odolo yakho ndiyifumeneyo.
order-not-found = Andifumananga odolo inale nombolo phakathi kweeodolo zakho.

### Ukubuyiselwa imali

refund-pending = Ukubuyiselwa kwemali yeodolo yakho { $order_number } kuyaqhutywa: { $refund_amount }.
refund-done = Uyibuyiselwe imali yeodolo yakho { $order_number }: { $refund_amount }, umhla: { $refund_on }.
refund-none = Andiboni mali ibuyisiweyo kwiodolo yakho { $order_number }.
refund-by-person = Ukubuyiselwa imali kugqitywa ngumntu osebenza nathi. Ndisidlulisile isicelo sakho neenkcukacha zonke.

### Ukubuyisa

return-window = { $return_days_n ->
    [one] Ungazibuyisa izinto kwisithuba sosuku { $return_days } emva kokuba zifikile.
   *[other] Ungazibuyisa izinto kwisithuba seentsuku { $return_days } emva kokuba zifikile.
}
return-free = Ukubuyisa kusimahla kuwe.
return-cost = Ixabiso lokubuyisa: { $return_cost }.
return-not-possible-for = Ezi azinakubuyiswa: { $return_excluded }.
return-which-order = Ungathanda ukubuyisa into yeyiphi iodolo?
return-which-item = Yeyiphi into ongathanda ukuyibuyisa?
return-why = Kutheni ufuna ukuyibuyisa?
return-unused = Ingaba le nto ayikasetyenziswa kwaye isenazo iileyibhile zayo?
return-photo = Nceda uthumele ifoto ebonisa umonakalo.
return-check = Ufuna ukubuyisa “{ $item_title }” yeodolo { $order_number }. Ingaba kunjalo?
return-approved = Ukubuyiswa kwe-“{ $item_title }” kuvunyiwe. Inombolo yakho yokubuyisa: { $return_number }.
return-refused-window = Ixesha lokubuyisa i-“{ $item_title }” liphelile. Umhla wokugqibela: { $return_until }.
return-refused-final-sale = I-“{ $item_title }” yathengiswa njengento engabuyiswayo, ngoko ayinakubuyiswa.
return-refused-kind = I-“{ $item_title }” ingezinto ezingenakubuyiswa zakuba zithunyelwe.
return-refused-used = Izinto ezisetyenzisiweyo okanye ezilahlekelwe ziileyibhile azinakubuyiswa.
return-refused-already = Ukubuyiswa kwe-“{ $item_title }” sele kubhalisiwe.
return-refused-undelivered = I-“{ $item_title }” ayikafiki. Yakuba ifikile, ungayibuyisa.
return-review = Umntu osebenza nathi uza kugqiba ngokubuyisa kwakho aze akuphendule.
return-label-link = Nantsi ileyibhile yakho yokubuyisa: { $return_label_link }
return-pack = Nceda uyipakishe kakuhle into, uncamathelise ileyibhile, unikezele ipasile kwabakwa { $carrier_name }.
return-send-by = Nceda uyithumele ungadlulanga lo mhla: { $return_until }.
return-after = Yakuba ifikile ipasile yaza yahlolwa, umntu osebenza nathi ugqiba ngokubuyiselwa kwemali.
return-stopped = Kulungile, akukho nto ibhalisiweyo.
return-mail-subject = Ukubuyisa kwakho { $return_number } kwivenkile { $shop_name }
return-mail-intro = Sikubhalisile ukubuyiswa kwe-“{ $item_title }” yeodolo { $order_number }.
reason-too-small = Incinci kakhulu
reason-too-large = Inkulu kakhulu
reason-not-as-described = Ayifani nenkcazelo
reason-damaged = Yonakele
reason-defective = Ayisebenzi
reason-wrong-item = Yinto engeyiyo
reason-late = Ifike kade kakhulu
reason-changed-mind = Nditshintshe ingqondo
reason-other = Esinye isizathu

### Ukurhoxisa, ukutshintsha, iwaranti

cancel-check = Mandiyirhoxise iodolo yakho { $order_number } (iyonke: { $order_total })?
cancel-done = Iodolo yakho { $order_number } irhoxisiwe.
cancel-too-late = Iodolo yakho { $order_number } ayisenakurhoxiswa, kuba sele isendleleni. Ungayibuyisa yakuba ifikile.
address-ask = Nceda undithumelele idilesi entsha epheleleyo yokuzisa.
address-check = Mayithunyelwe kule dilesi iodolo yakho { $order_number }: { $address_new }?
address-done = Idilesi yokuzisa iodolo yakho { $order_number } itshintshiwe.
address-too-late = Idilesi yeodolo yakho { $order_number } ayisenakutshintshwa, kuba sele isendleleni.
exchange-which = Ungathanda eyiphi isayizi okanye uhlobo endaweni yayo?
exchange-check = Mandiyitshintshe i-“{ $item_title }” ndikunike i-“{ $exchange_title }”?
exchange-approved = Ukutshintshwa kwe-“{ $item_title }” nge-“{ $exchange_title }” kuvunyiwe.
exchange-sold-out = I-“{ $exchange_title }” iphelile okwangoku.
exchange-refused = I-“{ $item_title }” ayinakutshintshwa ngaloo nto.
change-review = Umntu osebenza nathi uza kusijonga isicelo sakho aze akuphendule.
warranty-covered = I-“{ $item_title }” inewaranti. Iphela ngalo mhla: { $warranty_until }.
warranty-ended = Iwaranti ye-“{ $item_title }” iphelile. Umhla: { $warranty_until }.
stopped = Kulungile, akukho nto ndiyitshintshileyo.

### Iimveliso

product-price = Ixabiso le-“{ $product_title }”: { $product_price }.
product-price-was = Ixabiso le-“{ $product_title }”: { $product_price } (ngaphambili: { $product_price_before }).
product-available = I-“{ $product_title }” ikhona.
product-stock = { $product_stock_n ->
    [one] I-“{ $product_title }”: kukho { $product_stock } esitokweni ngoku.
   *[other] I-“{ $product_title }”: kukho { $product_stock } esitokweni ngoku.
}
product-sold-out = I-“{ $product_title }” iphelile okwangoku.
product-tell-me = Ndikwazise xa iphinde yakhona?
product-will-tell = Ndiza kukwazisa xa iphinde yakhona.
product-options = { $option_name }: { $option_values }
product-attribute = { $attribute_name }: { $attribute_value }
product-which = Uthetha ngeyiphi imveliso?
product-not-found = Andifumananga mveliso injalo evenkileni yethu.
products-found = Ezi zinokukulungela:
products-nearest = Andifumananga nto ingqamana ncam. Ezi zezona zisondeleyo:
products-goes-with = Ihambelana kakuhle nayo:
product-line = { $product_title }, { $product_price }
compare-intro = Nantsi indlela ezithelekiseka ngayo:
size-ask = Uqhele ukunxiba eyiphi isayizi, okanye ithini imilinganiselo yakho?
size-advice = Kwi-“{ $product_title }” sicebisa isayizi { $size_value }.
size-chart = Itheyibhile yeesayizi ithi kwisayizi { $size_value }: { $size_measure }.
size-runs-small = Abathengi baye bafumanisa kaninzi ukuba i-“{ $product_title }” incinci.
size-runs-large = Abathengi baye bafumanisa kaninzi ukuba i-“{ $product_title }” inkulu.
size-runs-true = Abathengi bafumanise ukuba i-“{ $product_title }” ilingana ngendlela elindelekileyo.
size-unknown = Andinayo itheyibhile yeesayizi ye-“{ $product_title }”.
cart-link = Nantsi ibhaskithi yakho inayo: { $cart_link }

### Ukuhambisa, intlawulo, izaphulelo

delivery-estimate = Ukuba u-odola ngoku, umhla elindeleke ngawo: { $delivery_by }.
delivery-estimate-between = Ukuba u-odola ngoku, ilindeleke phakathi kwale mihla: { $delivery_from } – { $delivery_to }.
delivery-cost = Ixabiso lokuthumela kweli lizwe ({ $country_name }): { $delivery_cost }.
delivery-free = Ukuthumela kweli lizwe ({ $country_name }) kusimahla.
delivery-free-from = Ukuthumela kusimahla kwiiodolo zeli xabiso nangaphezulu: { $delivery_free_from }.
delivery-country-no = Asithumeli kweli lizwe: { $country_name }.
payment-methods = Ungahlawula ngezi ndlela: { $payment_methods }.
payment-trouble = Uxolo ngokuba intlawulo ingaphumelelanga. Ibhaskithi yakho igciniwe, ngoko ungazama kwakhona okanye ukhethe enye indlela yokuhlawula.
discount-none = Akukho saphulelo ndinokusinika okwangoku.
discount-open = Okwangoku ufumana isaphulelo ngekhowudi { $coupon_code }: { $coupon_value }, umhla wokugqibela: { $coupon_expires }.
giftcard-ask = Nceda undithumelele ikhowudi yekhadi lesipho.
giftcard-balance = Imali eseleyo kwikhadi lesipho: { $giftcard_balance }.
giftcard-unknown = Andifumananga khadi lesipho linale khowudi.
policy-says = Kwiphepha “{ $page_title }” kubhalwe oku: { $page_passage }
own-words = { $own_words }

### Umntu uyathabatha

handoff-done = Ndiyidlulisela kumntu osebenza nathi incoko yakho, oza kukubona konke okubhale apha.
handoff-next = Uza kuyifumana impendulo kanye apha.
handoff-closed = Iqela lethu libuya ngeli xesha: { $team_back }. Liya kukuphendula ngoko.
handoff-leave-address = Nceda ushiye i-imeyile yakho ukuze sikwazi ukuqhagamshelana nawe.
complaint-sorry = Uxolo ngale nto. Ndiyidlulisela kumntu osebenza nathi ngoku.

### Ukuphuma kuluhlu

opt-out-done = Awusayi kufumana miyalezo yolu hlobo evela kwivenkile { $shop_name }.

### Emva kokuthenga
