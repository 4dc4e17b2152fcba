/*
 * The panel's own texts: English here, each other language in words/<language>.js, loaded when the page is in it. To add
 * one: a file there with as many texts, in the order of NAMES, its tag in MORE, its name for the button in chat.js, and in
 * RTL where it is written from right to left. "person" is sent as the shopper's words: it must be a sentence that the
 * assistant understands (`button-human` of its locale).
 */

const NAMES = "title hello write send person close offline again working late typing failed off team you".split(" ");
const RTL = ["ar"];
const MORE = "de es fr it pt nl pl tr ar ru zh ja hi".split(" ");
const TABLE = {
  en: ["Automated assistant", "Hello! Ask about products, delivery or returns.", "Your message", "Send", "Talk to a person", "Close", "No connection. Your words are kept and sent later.", "Try again", "Still working on it …", "This takes longer than usual.", "An answer is being written", "Your message was not sent.", "The chat is closed at the moment.", "Team", "You"],
};

const language = () => document.documentElement.lang.slice(0, 2).toLowerCase();

/** Loads the texts of the page's language; whether they were not there yet. Without them the panel speaks English. */
export async function prepare() {
  const page = language();
  if (TABLE[page] || !MORE.includes(page)) return false;
  try {
    TABLE[page] = (await import(`./words/${page}.js`)).default;
    return true;
  } catch {
    return false;
  }
}

/** The page's texts by name, with their language and direction. English where the page's language has none. */
export function words() {
  const page = language();
  const locale = TABLE[page] ? page : "en";
  const texts = TABLE[locale].map((text, i) => [NAMES[i], text]);
  return { ...Object.fromEntries(texts), locale, direction: RTL.includes(locale) ? "rtl" : "ltr" };
}
