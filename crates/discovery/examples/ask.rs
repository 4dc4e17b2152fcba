//! tmp
#![allow(clippy::disallowed_methods, clippy::unwrap_used)]
use discovery::*;
fn phases() { let mut v = T.lock().unwrap(); for i in 0..6 { let mut x: Vec<u32> = v.iter().map(|a| a[i]).collect(); x.sort(); print!("{} ", x[x.len()/2]); } println!(); v.clear(); }
fn main() {
    let shared = std::env::var("CARTWRIGHT_SHARED").unwrap();
    let open = |p: &str| std::fs::File::open(format!("{shared}/data/{p}")).unwrap();
    let settings = SearchSettings { language: "en".into(), synonyms: vec![], currency: domain::money::Currency::from_code("EUR").unwrap() };
    let t = std::time::Instant::now();
    let args: Vec<String> = std::env::args().skip(1).collect();
    if args[0] == "eval" {
        let r = eval::search::run(open("catalog_icecat/products.jsonl.gz"), open("search_chorus/ratings.csv"), settings, || t.elapsed().as_nanos() as u64).unwrap();
        println!("ndcg {:.4} judged {:.4} p50 {:.1} p99 {:.1}", r.ndcg_at_10, r.judged_ndcg_at_10, r.p50_us, r.p99_us);
        for q in r.per_query.iter().take(22) { print!("{} {:.2} {:.2}; ", q.query, q.ndcg_at_10, q.judged_ndcg_at_10); }
        println!();
        return;
    }
    let (c, _) = eval::icecat::catalogue(open("catalog_icecat/products.jsonl.gz"), settings).unwrap();
    println!("{c:?} {:?}", t.elapsed());
    if args[0] == "bench" {
        let mut qs: Vec<String> = vec![];
        let mut rd = csv::Reader::from_reader(open("search_chorus/ratings.csv"));
        for r in rd.records() { let q = r.unwrap()[0].to_owned(); if !qs.contains(&q) { qs.push(q) } }
        println!("{:#?}", bench::compare(&c, &qs, args.get(2).map_or(20, |a| a.parse().unwrap()), || t.elapsed().as_nanos() as u64).unwrap());
        phases();
        if args[1] == "0" { return; }
        let (c, qs) = bench::made_up(args[1].parse().unwrap()).unwrap();
        println!("{:?} {:#?}", t.elapsed(), bench::compare(&c, &qs, args.get(2).map_or(20, |a| a.parse().unwrap()), || t.elapsed().as_nanos() as u64).unwrap());
        phases();
        return;
    }
    let mut titles = std::collections::HashMap::new();
    use std::io::BufRead;
    for l in std::io::BufReader::new(flate2::read::GzDecoder::new(open("catalog_icecat/products.jsonl.gz"))).lines() {
        let v: serde_json::Value = serde_json::from_str(&l.unwrap()).unwrap();
        titles.insert(v["id"].as_str().unwrap().to_owned(), v["title"].as_str().unwrap().to_owned());
    }
    let mut rated = std::collections::HashMap::new();
    for r in csv::Reader::from_reader(open("search_chorus/ratings.csv")).records() { let r = r.unwrap(); rated.insert((r[0].to_owned(), r[1].to_owned()), r[r.len()-1].to_owned()); }
    for q in args {
        let f = c.search(&Query::text(q.as_str()));
        println!("== {q} total {} understood {:?} relaxed {:?} dym {:?}", f.total, f.understood, f.relaxed, f.did_you_mean);
        for h in f.hits { println!("  {:>4} {:.2} {} | {:?}", rated.get(&(q.clone(), h.product_key.clone())).map_or("-", |s| s), h.score, titles[&h.product_key], h.why.iter().map(|m| m.field).collect::<Vec<_>>()); }
    }
}
