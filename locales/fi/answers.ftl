# Mitä avustaja sanoo suomeksi (puhuttelu: sinä). docs/locales.md kertoo, miten tekstejä käytetään ja tarkistetaan.

### Aloitus ja lopetus

assist-hello = Hei! Olen automaattinen avustaja ja palvelen verkkokaupassa { $shop_name }. Miten voin auttaa?
assist-hello-again = Hei taas! Miten voin auttaa?
assist-thanks = Ole hyvä. Voinko auttaa vielä jossain muussa?
assist-else = Voinko auttaa vielä jossain muussa?
assist-not-understood = En ole varma, ymmärsinkö oikein. Voisitko sanoa sen toisin?
assist-choose = Mitä näistä tarkoitat?
assist-out-of-scope = Voin auttaa tilauksissa, palautuksissa, toimituksissa ja tuotteissa (verkkokauppa { $shop_name }), mutta valitettavasti en tässä.
assist-unknown = Minulla ei ole siitä luotettavaa tietoa, enkä halua arvailla.
assist-empty = Sain tyhjän viestin. Mitä voin tehdä hyväksesi?
assist-too-long = Viesti on minulle liian pitkä. Voisitko kertoa asian muutamalla lauseella?
assist-busy = Hetki vielä, käsittelen edellistä viestiäsi.
assist-trouble = En pysty tarkistamaan sitä juuri nyt. Yritä hetken kuluttua uudelleen tai juttele asiakaspalvelijan kanssa.
assist-file-refused = En pystynyt lukemaan tiedostoa. Lähetä kuva JPEG-, PNG- tai WebP-muodossa.
assist-no-payment-here = Tässä chatissa ei koskaan makseta. Maksa verkkokaupan kassalla.

### Painikkeet

button-order-status = Missä tilaukseni on?
button-return = Palauta tuote
button-product = Kysy tuotteesta
button-human = Juttele ihmisen kanssa
button-yes = Kyllä
button-no = Ei
button-skip = Ohita
button-cancel = Peruuta
button-view = Näytä tuote
button-track = Seuraa pakettia
button-label = Avaa palautuslappu

### Kuka kysyy

identify-order-number = Mikä on tilausnumerosi? Löydät sen tilausvahvistuksesta.
identify-contact = Mitä sähköpostiosoitetta tai puhelinnumeroa käytit tilauksessa?
identify-code-sent = Jos tiedot kuuluvat johonkin tilaukseen, lähetimme juuri koodin tilauksen osoitteeseen tai puhelinnumeroon. Kirjoita koodi tähän.
identify-code-wrong = En voinut vahvistaa tätä. Koodissa voi olla kirjoitusvirhe, tai se on vanhentunut.
identify-too-often = Yrityksiä oli liian monta. Yritä myöhemmin uudelleen tai juttele asiakaspalvelijan kanssa.
identify-done = Kiitos, löysin tilauksesi.
reply-subject = Re: { $shop_name }
identify-code-subject = Koodisi: { $shop_name }
identify-code-text = Koodisi verkkokauppaan { $shop_name } on { $access_code }. Jos et pyytänyt koodia, voit jättää tämän viestin huomiotta.

### Tilaukset

order-received = Tilauksesi { $order_number } (tehty: { $order_placed }) on saapunut meille, ja sitä valmistellaan.
order-unpaid = Tilauksesi { $order_number } (tehty: { $order_placed }) odottaa maksua.
order-partly-shipped = Osa tilauksestasi { $order_number } on matkalla, loput seuraavat perässä.
order-shipped = Tilauksesi { $order_number } on matkalla.
order-shipped-with = Tilauksesi { $order_number } on matkalla. Kuljetusyhtiö: { $carrier_name }.
order-out-for-delivery = Tilauksesi { $order_number } on jaossa.
order-delivered = Tilauksesi { $order_number } on toimitettu: { $order_delivered }.
order-cancelled = Tilauksesi { $order_number } on peruttu.
order-refunded = Tilauksestasi { $order_number } on palautettu { $refund_amount }.
order-returned = Tilauksesi { $order_number } palautus on saapunut meille.
order-problem = Kuljetusyhtiö ilmoitti ongelmasta tilauksesi { $order_number } toimituksessa. Kollegani selvittää asian.
order-expected = Arvioitu toimitus: { $delivery_by }.
order-expected-between = Arvioitu toimitus aikavälillä { $delivery_from } – { $delivery_to }.
order-tracking = Seurantanumero on { $tracking_number }.
order-tracking-link = Voit seurata lähetystä täällä: { $tracking_link }
order-no-tracking = Seurantanumeroa ei vielä ole.
order-list = Tässä ovat viimeisimmät tilauksesi:
order-line = { $order_number }, { $order_placed }, { $order_total }
order-none = En löytänyt tilauksiasi.
order-not-found = En löytänyt tilaustesi joukosta tilausta tällä numerolla.

### Hyvitykset

refund-pending = Tilauksesi { $order_number } hyvitys { $refund_amount } on käsittelyssä.
refund-done = Tilauksestasi { $order_number } palautettiin { $refund_amount }. Päivä: { $refund_on }.
refund-none = En näe hyvitystä tilauksellesi { $order_number }.
refund-by-person = Kollegani päättää hyvityksistä. Olen välittänyt pyyntösi kaikkine tietoineen.

### Palautukset

return-window = { $return_days_n ->
    [one] Voit palauttaa tuotteita { $return_days } päivän kuluessa toimituksesta.
   *[other] Voit palauttaa tuotteita { $return_days } päivän kuluessa toimituksesta.
}
return-free = Palautus on sinulle ilmainen.
return-cost = Palautus maksaa { $return_cost }.
return-not-possible-for = Näitä ei voi palauttaa: { $return_excluded }.
return-which-order = Mistä tilauksesta haluat palauttaa jotain?
return-which-item = Minkä tuotteen haluat palauttaa?
return-why = Miksi haluat palauttaa sen?
return-unused = Onko tuote käyttämätön ja ovatko laput vielä kiinni?
return-photo = Lähetä kuva, jossa vaurio näkyy.
return-check = Haluat palauttaa tuotteen { $item_title } tilauksesta { $order_number }. Pitääkö paikkansa?
return-approved = Palautuksesi on hyväksytty: { $item_title }. Palautusnumerosi on { $return_number }.
return-refused-window = Tuotteen { $item_title } palautusaika päättyi: { $return_until }.
return-refused-final-sale = Tuote { $item_title } myytiin ilman palautusoikeutta, eikä sitä voi palauttaa.
return-refused-kind = Tuote { $item_title } kuuluu niihin tuotteisiin, joita ei voi palauttaa lähettämisen jälkeen.
return-refused-used = Käytettyjä tuotteita tai tuotteita, joista puuttuvat laput, ei voi palauttaa.
return-refused-already = Tuotteelle { $item_title } on jo kirjattu palautus.
return-refused-undelivered = Tuotetta { $item_title } ei ole vielä toimitettu. Kun se on saapunut, voit palauttaa sen.
return-review = Kollegani päättää palautuksesta ja ottaa sinuun yhteyttä.
return-label-link = Tässä on palautuslappusi: { $return_label_link }
return-pack = Pakkaa tuote hyvin, kiinnitä lappu ja anna paketti kuljetettavaksi. Kuljetusyhtiö: { $carrier_name }.
return-send-by = Lähetä se viimeistään: { $return_until }.
return-after = Kun paketti on saapunut ja tarkastettu, kollegani päättää hyvityksestä.
return-stopped = Selvä, mitään ei ole kirjattu.
return-mail-subject = Palautuksesi { $return_number }: { $shop_name }
return-mail-intro = Olemme kirjanneet palautuksesi: { $item_title }, tilaus { $order_number }.
reason-too-small = Liian pieni
reason-too-large = Liian suuri
reason-not-as-described = Ei vastaa kuvausta
reason-damaged = Vaurioitunut
reason-defective = Ei toimi
reason-wrong-item = Väärä tuote
reason-late = Saapui liian myöhään
reason-changed-mind = Muutin mieleni
reason-other = Muu syy

### Peruminen, muuttaminen, vaihtaminen, takuu

cancel-check = Perunko tilauksesi { $order_number }, jonka summa on { $order_total }?
cancel-done = Tilauksesi { $order_number } on peruttu.
cancel-too-late = Tilaustasi { $order_number } ei voi enää perua, koska se on jo matkalla. Voit palauttaa sen, kun se on saapunut.
address-ask = Lähetä minulle uusi toimitusosoite kokonaisuudessaan.
address-check = Lähetetäänkö tilauksesi { $order_number } tähän osoitteeseen: { $address_new }?
address-done = Tilauksesi { $order_number } toimitusosoite on muutettu.
address-too-late = Tilauksesi { $order_number } osoitetta ei voi enää muuttaa, koska se on jo matkalla.
exchange-which = Minkä koon tai vaihtoehdon haluaisit tilalle?
exchange-check = Teenkö vaihdon: { $item_title } pois, tilalle { $exchange_title }?
exchange-approved = Vaihto on hyväksytty: { $item_title } pois, tilalle { $exchange_title }.
exchange-sold-out = { $exchange_title } on tällä hetkellä loppuunmyyty.
exchange-refused = Tuotetta { $item_title } ei voi vaihtaa siihen.
change-review = Kollegani tutustuu pyyntöösi ja ottaa sinuun yhteyttä.
warranty-covered = Tuotteen { $item_title } takuu on voimassa tähän päivään asti: { $warranty_until }.
warranty-ended = Tuotteen { $item_title } takuu päättyi: { $warranty_until }.
stopped = Selvä, en ole muuttanut mitään.

### Tuotteet

product-price = { $product_title } maksaa { $product_price }.
product-price-was = { $product_title } maksaa { $product_price } (ennen: { $product_price_before }).
product-available = { $product_title } on varastossa.
product-stock = { $product_stock_n ->
    [one] Tuotetta { $product_title } on nyt varastossa { $product_stock } kappale.
   *[other] Tuotetta { $product_title } on nyt varastossa { $product_stock } kappaletta.
}
product-sold-out = { $product_title } on tällä hetkellä loppuunmyyty.
product-tell-me = Ilmoitanko, kun tuotetta on taas varastossa?
product-will-tell = Ilmoitan heti, kun tuotetta on taas varastossa.
product-options = { $option_name }: { $option_values }
product-attribute = { $attribute_name }: { $attribute_value }
product-which = Mitä tuotetta tarkoitat?
product-not-found = En löytänyt sellaista tuotetta valikoimastamme.
products-found = Tämä voisi sopia sinulle:
products-nearest = En löytänyt täysin vastaavaa. Tämä on lähimpänä:
products-goes-with = Sopii hyvin yhteen:
product-line = { $product_title }, { $product_price }
compare-intro = Tässä vertailu:
size-ask = Mitä kokoa yleensä käytät, tai mitkä ovat mittasi?
size-advice = Suosittelemme kokoa { $size_value } tuotteelle { $product_title }.
size-chart = Kokotaulukon mukaan koko { $size_value }: { $size_measure }.
size-runs-small = Asiakkaiden mielestä { $product_title } on ollut usein liian pieni.
size-runs-large = Asiakkaiden mielestä { $product_title } on ollut usein liian suuri.
size-runs-true = Asiakkaiden mielestä { $product_title } vastaa kooltaan odotuksia.
size-unknown = Minulla ei ole kokotaulukkoa tuotteelle { $product_title }.
cart-link = Tässä on ostoskorisi, jossa tuote on: { $cart_link }

### Toimitus, maksaminen, tarjoukset

delivery-estimate = Jos tilaat nyt, arvioitu toimitus on { $delivery_by }.
delivery-estimate-between = Jos tilaat nyt, arvioitu toimitus on aikavälillä { $delivery_from } – { $delivery_to }.
delivery-cost = Toimitus kohteeseen { $country_name } maksaa { $delivery_cost }.
delivery-free = Toimitus kohteeseen { $country_name } on ilmainen.
delivery-free-from = Toimitus on ilmainen, kun tilauksen arvo on vähintään { $delivery_free_from }.
delivery-country-no = Emme valitettavasti toimita tähän maahan: { $country_name }.
payment-methods = Voit maksaa näin: { $payment_methods }.
payment-trouble = Pahoittelen, että maksu ei onnistunut. Ostoskorisi on tallessa, joten voit yrittää uudelleen tai valita toisen maksutavan.
discount-none = Minulla ei valitettavasti ole nyt alennusta annettavana.
discount-open = Saat nyt alennusta { $coupon_value } koodilla { $coupon_code }. Koodin viimeinen voimassaolopäivä: { $coupon_expires }.
giftcard-ask = Lähetä minulle lahjakortin koodi.
giftcard-balance = Lahjakortin saldo on { $giftcard_balance }.
giftcard-unknown = En löytänyt lahjakorttia tällä koodilla.
policy-says = Sivulla ”{ $page_title }” sanotaan: { $page_passage }
own-words = { $own_words }

### Ihminen jatkaa

handoff-done = Siirrän keskustelun kollegalle, joka näkee kaiken, mitä olet täällä kirjoittanut.
handoff-next = Saat vastauksen tähän keskusteluun.
handoff-closed = Tiimimme vastaa sinulle, kun se on taas paikalla: { $team_back }.
handoff-leave-address = Jätä sähköpostiosoitteesi, jotta tavoitamme sinut.
complaint-sorry = Olen pahoillani tästä. Välitän asian heti kollegalle.

### Poistuminen

opt-out-done = Et saa enää tällaisia viestejä verkkokaupasta { $shop_name }.

### Oston jälkeen
