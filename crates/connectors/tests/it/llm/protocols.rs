//! What OpenAI and Anthropic send, as far as the tests need it.

use serde_json::{Value, json};

use super::server::Event;

fn chunk(delta: Value, finish: Option<&str>) -> Event {
    let choice = json!({"index": 0, "delta": delta, "finish_reason": finish});
    Event("", json!({"id": "c1", "object": "chat.completion.chunk", "model": "m", "choices": [choice]}).to_string())
}

/// Words of a stream, OpenAI's way.
pub fn openai_words(pieces: &[&str]) -> Vec<Event> {
    pieces.iter().map(|piece| chunk(json!({"content": piece}), None)).collect()
}

/// A tool call in pieces, OpenAI's way.
pub fn openai_call(name: &str, pieces: &[&str]) -> Vec<Event> {
    let call = |n: usize, piece: &&str| {
        let function = if n == 0 { json!({"name": name, "arguments": piece}) } else { json!({"arguments": piece}) };
        let mut call = json!({"index": 0, "type": "function", "function": function});
        if n == 0 {
            call["id"] = json!("call_1");
        }
        chunk(json!({"tool_calls": [call]}), None)
    };
    pieces.iter().enumerate().map(|(n, piece)| call(n, piece)).collect()
}

/// The end of a stream, OpenAI's way.
pub fn openai_end(finish: &str) -> Vec<Event> {
    let usage = json!({"id": "c1", "choices": [], "usage": {"prompt_tokens": 120, "completion_tokens": 30, "total_tokens": 150}});
    vec![chunk(json!({}), Some(finish)), Event("", usage.to_string()), Event("", "[DONE]".into())]
}

fn ant(name: &'static str, mut data: Value) -> Event {
    data["type"] = json!(name);
    Event(name, data.to_string())
}

/// The beginning of a stream, Anthropic's way.
pub fn anthropic_start(block: Value) -> Vec<Event> {
    let message = json!({"id": "m1", "role": "assistant", "model": "m", "content": [], "usage": {"input_tokens": 120, "output_tokens": 1}});
    vec![
        ant("message_start", json!({"message": message})),
        ant("content_block_start", json!({"index": 0, "content_block": block})),
    ]
}

/// Pieces of a stream, Anthropic's way.
pub fn anthropic_pieces(kind: &str, key: &str, pieces: &[&str]) -> Vec<Event> {
    let delta = |piece: &&str| ant("content_block_delta", json!({"index": 0, "delta": {"type": kind, key: piece}}));
    pieces.iter().map(delta).collect()
}

/// The end of a stream, Anthropic's way.
pub fn anthropic_end(reason: &str) -> Vec<Event> {
    vec![
        ant("content_block_stop", json!({"index": 0})),
        ant("message_delta", json!({"delta": {"stop_reason": reason}, "usage": {"output_tokens": 30}})),
        ant("message_stop", json!({})),
    ]
}

/// A failure in the middle, Anthropic's way.
pub fn anthropic_failure() -> Event {
    ant("error", json!({"error": {"type": "overloaded_error", "message": "Overloaded"}}))
}
