//! What shoppers ask: four questions in each of ten languages.
//!
//! `{p}` becomes the title of a product of the made-up shop, `{b}` a brand and a kind of product.

use super::shop::Stand;

/// Of each language: an order, a product in a colour, a search with a price, giving back or delivery.
const ASKED: [[&str; 4]; 10] = [
    [
        "Hello, where is my parcel? It has not arrived yet",
        "Do you have the {p} in black?",
        "I am looking for a {b} under 80 euros",
        "How much does delivery cost?",
    ],
    [
        "Hallo, wo bleibt mein Paket? Es ist noch nicht angekommen",
        "Gibt es {p} in schwarz?",
        "Ich suche {b} unter 80 Euro",
        "Wie lange kann ich etwas zurückgeben?",
    ],
    [
        "Hola, ¿dónde está mi pedido? Todavía no ha llegado",
        "¿Tienen {p} en negro?",
        "Busco {b} por menos de 80 euros",
        "¿Cuánto cuesta el envío?",
    ],
    [
        "Bonjour, où est mon colis ? Il n'est pas encore arrivé",
        "Avez-vous {p} en noir ?",
        "Je cherche {b} à moins de 80 euros",
        "Combien de temps ai-je pour retourner un article ?",
    ],
    [
        "Ciao, dov'è il mio ordine? Non è ancora arrivato",
        "Avete {p} in nero?",
        "Cerco {b} sotto gli 80 euro",
        "Quanto costa la spedizione?",
    ],
    [
        "Hallo, waar blijft mijn pakket? Het is nog niet aangekomen",
        "Hebben jullie {p} in het zwart?",
        "Ik zoek {b} onder 80 euro",
        "Hoe lang kan ik iets terugsturen?",
    ],
    [
        "Dzień dobry, gdzie jest moja paczka? Jeszcze nie dotarła",
        "Czy macie {p} w kolorze czarnym?",
        "Szukam {b} do 80 euro",
        "Ile kosztuje dostawa?",
    ],
    [
        "Merhaba, siparişim nerede? Hâlâ gelmedi",
        "{p} siyah renkte var mı?",
        "80 euronun altında {b} arıyorum",
        "Kargo ücreti ne kadar?",
    ],
    ["مرحبا، أين طلبي؟ لم يصل بعد", "هل يتوفر {p} باللون الأسود؟", "أبحث عن {b} بأقل من 80 يورو", "كم تكلفة الشحن؟"],
    ["我的订单到哪里了？", "{p} 有黑色的吗？", "我想买 {b}，80 欧元以下", "运费多少钱？"],
];

/// All of them, each about another product.
pub fn questions(stand: &Stand) -> Vec<String> {
    let asked = ASKED.iter().flatten().enumerate();
    asked.map(|(at, text)| text.replace("{p}", &stand.title(at * 37)).replace("{b}", &stand.kind(at * 37))).collect()
}
