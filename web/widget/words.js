/*
 * The panel's own texts. To add a language: a line in TABLE with as many texts, in the order of NAMES, its name for the
 * button in chat.js, and in RTL where it is written from right to left. "person" is sent as the shopper's words: it must
 * be a sentence that the assistant understands (`button-human` of its locale).
 */

const NAMES = "title hello write send person close offline again working late typing failed off team you".split(" ");
const RTL = ["ar"];
const TABLE = {
  en: ["Automated assistant", "Hello! Ask about products, delivery or returns.", "Your message", "Send", "Talk to a person", "Close", "No connection. Your words are kept and sent later.", "Try again", "Still working on it …", "This takes longer than usual.", "An answer is being written", "Your message was not sent.", "The chat is closed at the moment.", "Team", "You"],
  de: ["Automatischer Assistent", "Hallo! Fragen Sie nach Produkten, Lieferung oder Rückgabe.", "Ihre Nachricht", "Senden", "Mit einem Menschen sprechen", "Schließen", "Keine Verbindung. Ihr Text bleibt erhalten und wird später gesendet.", "Erneut versuchen", "Noch in Arbeit …", "Das dauert länger als sonst.", "Eine Antwort wird geschrieben", "Ihre Nachricht wurde nicht gesendet.", "Der Chat ist im Moment geschlossen.", "Team", "Sie"],
  es: ["Asistente automático", "¡Hola! Pregunte por productos, envíos o devoluciones.", "Su mensaje", "Enviar", "Hablar con una persona", "Cerrar", "Sin conexión. Su texto se guarda y se enviará más tarde.", "Reintentar", "Seguimos en ello…", "Está tardando más de lo habitual.", "Se está escribiendo una respuesta", "Su mensaje no se ha enviado.", "El chat está cerrado en este momento.", "Equipo", "Usted"],
  fr: ["Assistant automatique", "Bonjour ! Une question sur un produit, une livraison ou un retour ?", "Votre message", "Envoyer", "Parler à quelqu'un", "Fermer", "Pas de connexion. Votre texte est conservé et sera envoyé plus tard.", "Réessayer", "Encore un instant…", "C'est plus long que d'habitude.", "Une réponse est en cours de rédaction", "Votre message n'a pas été envoyé.", "Le chat est fermé pour le moment.", "Équipe", "Vous"],
  it: ["Assistente automatico", "Ciao! Chiedi di prodotti, consegne o resi.", "Il tuo messaggio", "Invia", "Parlare con qualcuno", "Chiudi", "Nessuna connessione. Il testo è conservato e sarà inviato più tardi.", "Riprova", "Ancora un attimo…", "Ci vuole più del solito.", "Risposta in corso di scrittura", "Il messaggio non è stato inviato.", "La chat al momento è chiusa.", "Team", "Tu"],
  pt: ["Assistente automático", "Olá! Pergunte sobre produtos, entregas ou devoluções.", "A sua mensagem", "Enviar", "Falar com uma pessoa", "Fechar", "Sem ligação. O texto fica guardado e será enviado mais tarde.", "Tentar de novo", "Só mais um momento…", "Está a demorar mais do que o habitual.", "A escrever uma resposta", "A mensagem não foi enviada.", "O chat está fechado de momento.", "Equipa", "Você"],
  nl: ["Automatische assistent", "Hallo! Vraag naar producten, bezorging of retouren.", "Uw bericht", "Versturen", "Met een medewerker praten", "Sluiten", "Geen verbinding. Uw tekst wordt bewaard en later verstuurd.", "Opnieuw proberen", "Nog even geduld …", "Dit duurt langer dan normaal.", "Er wordt een antwoord geschreven", "Uw bericht is niet verstuurd.", "De chat is op dit moment gesloten.", "Team", "U"],
  pl: ["Automatyczny asystent", "Dzień dobry! Zapytaj o produkty, dostawę lub zwroty.", "Twoja wiadomość", "Wyślij", "Rozmowa z pracownikiem", "Zamknij", "Brak połączenia. Tekst zostanie zachowany i wysłany później.", "Spróbuj ponownie", "Jeszcze chwila…", "Trwa to dłużej niż zwykle.", "Trwa pisanie odpowiedzi", "Wiadomość nie została wysłana.", "Czat jest teraz zamknięty.", "Zespół", "Ty"],
  tr: ["Otomatik asistan", "Merhaba! Ürünler, teslimat veya iade hakkında sorun.", "Mesajınız", "Gönder", "Yetkiliyle görüş", "Kapat", "Bağlantı yok. Yazdıklarınız saklanır ve sonra gönderilir.", "Yeniden dene", "Hâlâ üzerinde çalışılıyor…", "Bu, her zamankinden uzun sürüyor.", "Yanıt yazılıyor", "Mesajınız gönderilmedi.", "Sohbet şu anda kapalı.", "Ekip", "Siz"],
  ar: ["مساعد آلي", "مرحبًا! اسأل عن المنتجات أو التوصيل أو الإرجاع.", "رسالتك", "إرسال", "التحدث إلى موظف", "إغلاق", "لا يوجد اتصال. نحفظ ما تكتبه ونرسله لاحقًا.", "إعادة المحاولة", "ما زال العمل جاريًا…", "يستغرق هذا وقتًا أطول من المعتاد.", "تجري كتابة الرد", "لم تُرسل رسالتك.", "المحادثة مغلقة حاليًا.", "الفريق", "أنت"],
  ru: ["Автоматический помощник", "Здравствуйте! Спросите о товарах, доставке или возврате.", "Ваше сообщение", "Отправить", "Связаться с сотрудником", "Закрыть", "Нет связи. Текст сохранён и будет отправлен позже.", "Повторить", "Ещё немного…", "Это занимает больше времени, чем обычно.", "Пишется ответ", "Сообщение не отправлено.", "Чат сейчас закрыт.", "Команда", "Вы"],
  zh: ["自动助手", "您好！商品、配送或退货，都可以问。", "输入消息", "发送", "转人工客服", "关闭", "没有网络连接。您的内容已保留，稍后发送。", "重试", "仍在处理中…", "比平时需要更长时间。", "正在撰写回复", "消息未发送。", "聊天目前已关闭。", "团队", "您"],
  ja: ["自動アシスタント", "こんにちは。商品、配送、返品についてご質問ください。", "メッセージを入力", "送信", "担当者と話す", "閉じる", "接続がありません。入力内容は保存され、後で送信されます。", "再試行", "引き続き対応しています…", "通常より時間がかかっています。", "回答を作成しています", "メッセージは送信されませんでした。", "現在チャットは閉じています。", "スタッフ", "お客様"],
  hi: ["स्वचालित सहायक", "नमस्ते! उत्पाद, डिलीवरी या वापसी के बारे में पूछें।", "आपका संदेश", "भेजें", "टीम से बात करें", "बंद करें", "कनेक्शन नहीं है। आपका लिखा सुरक्षित है और बाद में भेजा जाएगा।", "फिर कोशिश करें", "अभी काम जारी है…", "इसमें सामान्य से ज़्यादा समय लग रहा है।", "उत्तर लिखा जा रहा है", "आपका संदेश नहीं भेजा गया।", "चैट अभी बंद है।", "टीम", "आप"],
};

/** The page's texts by name, with their language and direction. English where the page's language has none. */
export function words() {
  const page = document.documentElement.lang.slice(0, 2).toLowerCase();
  const locale = TABLE[page] ? page : "en";
  const texts = TABLE[locale].map((text, i) => [NAMES[i], text]);
  return { ...Object.fromEntries(texts), locale, direction: RTL.includes(locale) ? "rtl" : "ltr" };
}
