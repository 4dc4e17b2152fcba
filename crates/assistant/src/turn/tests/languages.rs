//! The same conversations in several languages, from the first word on.

use super::Session;
use crate::turn::Effect;

struct Tongue {
    tag: &'static str,
    order: &'static str,
    give_back: &'static str,
    yes: &'static str,
    no: &'static str,
    shipping: &'static str,
    human: &'static str,
    thanks: &'static str,
    black: &'static str,
}

const TONGUES: [Tongue; 6] = [
    Tongue {
        tag: "en",
        order: "hello, where is my parcel? it has not arrived yet",
        give_back: "I would like to send something back",
        yes: "yes please",
        no: "no thanks",
        shipping: "How much does delivery cost?",
        human: "I want to talk to a human",
        thanks: "thank you very much",
        black: "Do you have the Trail Runner in black?",
    },
    Tongue {
        tag: "de",
        order: "Hallo, wo bleibt mein Paket? Es ist noch nicht angekommen",
        give_back: "Ich möchte etwas zurückschicken",
        yes: "ja",
        no: "nein",
        shipping: "Was kostet der Versand?",
        human: "Ich möchte mit einem Mitarbeiter sprechen",
        thanks: "Vielen Dank",
        black: "Gibt es den Trail Runner in schwarz?",
    },
    Tongue {
        tag: "es",
        order: "Hola, ¿dónde está mi pedido? Todavía no ha llegado",
        give_back: "Quiero devolver un artículo",
        yes: "sí",
        no: "no",
        shipping: "¿Cuánto cuesta el envío?",
        human: "Quiero hablar con una persona",
        thanks: "muchas gracias",
        black: "¿Tienen el Trail Runner en negro?",
    },
    Tongue {
        tag: "tr",
        order: "Merhaba, siparişim nerede? Hâlâ gelmedi",
        give_back: "Bir ürünü iade etmek istiyorum",
        yes: "evet",
        no: "hayır",
        shipping: "Kargo ücreti ne kadar?",
        human: "Bir müşteri temsilcisiyle görüşmek istiyorum",
        thanks: "teşekkür ederim",
        black: "Trail Runner siyah renkte var mı?",
    },
    Tongue {
        tag: "ar",
        order: "مرحبا، أين طلبي؟ لم يصل بعد",
        give_back: "أريد إرجاع منتج",
        yes: "نعم",
        no: "لا",
        shipping: "كم تكلفة الشحن؟",
        human: "أريد التحدث مع موظف",
        thanks: "شكرا جزيلا",
        black: "هل يتوفر Trail Runner باللون الأسود؟",
    },
    Tongue {
        tag: "zh-Hans",
        order: "我的订单到哪里了？",
        give_back: "我想退货",
        yes: "是的",
        no: "不",
        shipping: "运费多少钱？",
        human: "我要转人工客服",
        thanks: "谢谢",
        black: "Trail Runner 有黑色的吗？",
    },
];

fn label(tag: &str, id: &str) -> String {
    compose::label(compose::Library::embedded(), &[tag], id).expect("is there")
}

#[test]
fn an_order_is_found_after_the_proof() {
    for tongue in TONGUES {
        let mut talk = Session::new("");
        for (text, id) in [
            (tongue.order, "identify-order-number"),
            ("10482", "identify-contact"),
            ("anna@example.test", "identify-code-sent"),
            ("482913", "identify-done"),
        ] {
            talk.say(text);
            assert_eq!(talk.said()[0], id, "{}: {text} {}", tongue.tag, talk.heard());
            assert_eq!(talk.last().answer.locale, tongue.tag, "{text}");
        }
        assert_eq!(talk.said(), ["identify-done", "order-delivered"], "{}", tongue.tag);
        assert!(talk.last().answer.text.contains("10482"));
    }
}

#[test]
fn a_return_is_led_to_its_end_by_buttons_and_words() {
    for tongue in TONGUES {
        for goes_on in [true, false] {
            let mut talk = Session::signed_in("");
            let reason = label(tongue.tag, "reason-too-small");
            for (text, id) in [
                (tongue.give_back, "return-which-item"),
                ("Trail Runner", "return-why"),
                (reason.as_str(), "return-unused"),
                (tongue.yes, "return-free"),
            ] {
                talk.say(text);
                assert_eq!(talk.said()[0], id, "{}: {text} {}", tongue.tag, talk.heard());
            }
            talk.say(if goes_on { tongue.yes } else { tongue.no });
            let id = if goes_on { "return-approved" } else { "return-stopped" };
            assert_eq!(talk.said()[0], id, "{}", tongue.tag);
            assert_eq!(talk.last().answer.locale, tongue.tag);
            assert!(!talk.said().contains(&"refund-done"));
        }
    }
}

#[test]
fn questions_of_every_kind_are_answered() {
    for tongue in TONGUES {
        let mut talk = Session::signed_in("");
        for (text, id) in [
            (tongue.shipping, "delivery-cost"),
            (tongue.black, "product-available"),
            (tongue.thanks, "assist-thanks"),
            (tongue.human, "handoff-done"),
        ] {
            talk.say(text);
            assert_eq!(talk.said()[0], id, "{}: {text} {}", tongue.tag, talk.heard());
            assert_eq!(talk.last().answer.locale, tongue.tag, "{text}");
        }
        talk.say("STOP");
        assert_eq!(talk.last().reply.effects, [Effect::OptOut], "{}", tongue.tag);
    }
}
