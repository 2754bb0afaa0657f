"""Writes the smallest model that llama.cpp serves: 469 KB of random numbers, the same bytes each time, that babble in ASCII.

Two layers of width 64; 256 byte tokens, three merges, three specials. Dimension 0 of the embedding is constant and the output
layer turns it against every token outside printable ASCII, because text that is no UTF-8 makes the server answer 500.
"""

from __future__ import annotations

from pathlib import Path

import gguf
import numpy as np

WIDTH, LAYERS, HEADS, INNER, CONTEXT = 64, 2, 4, 128, 32768
SPECIAL = ("<|endoftext|>", "<|im_start|>", "<|im_end|>")
TEMPLATE = (
    "{% for m in messages %}<|im_start|>{{ m.role }}\n{{ m.content }}<|im_end|>\n{% endfor %}"
    "{% if add_generation_prompt %}<|im_start|>assistant\n{% endif %}"
)


def write_tiny_gguf(path: Path) -> None:
    letters = byte_letters()
    merges = ["t h", "i n", f"{letters[32]} t"]
    tokens = [letters[byte] for byte in range(256)] + [merge.replace(" ", "") for merge in merges]
    plain, end = len(tokens), len(tokens) + 2
    spoken = [token >= 256 or 32 <= token < 127 for token in range(plain)] + [False, False, True]
    writer = gguf.GGUFWriter(path, "llama")
    writer.add_name("tiny-random-not-a-model")
    writer.add_context_length(CONTEXT)
    writer.add_embedding_length(WIDTH)
    writer.add_block_count(LAYERS)
    writer.add_feed_forward_length(INNER)
    writer.add_head_count(HEADS)
    writer.add_head_count_kv(HEADS)
    writer.add_layer_norm_rms_eps(1e-5)
    writer.add_rope_dimension_count(WIDTH // HEADS)
    writer.add_vocab_size(len(spoken))
    writer.add_file_type(gguf.LlamaFileType.ALL_F32)
    writer.add_tokenizer_model("gpt2")
    writer.add_tokenizer_pre("gpt-2")
    writer.add_token_list([*tokens, *SPECIAL])
    writer.add_token_types([gguf.TokenType.NORMAL] * plain + [gguf.TokenType.CONTROL] * len(SPECIAL))
    writer.add_token_merges(merges)
    writer.add_bos_token_id(plain)
    writer.add_eos_token_id(end)
    writer.add_pad_token_id(plain)
    writer.add_add_bos_token(False)
    writer.add_chat_template(TEMPLATE)
    for name, tensor in tensors(spoken, end).items():
        writer.add_tensor(name, tensor.astype(np.float32))
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()


def byte_letters() -> dict[int, str]:
    """The letter that GPT-2's vocabulary writes for each byte: itself where it is printable, else one from U+0100 on."""
    printable = [*range(33, 127), *range(161, 173), *range(174, 256)]
    others = [byte for byte in range(256) if byte not in printable]
    return {byte: chr(byte) for byte in printable} | {byte: chr(256 + place) for place, byte in enumerate(others)}


def tensors(spoken: list[bool], end: int) -> dict[str, np.ndarray]:
    rng = np.random.default_rng(7)

    def drawn(*shape: int, spread: float = 0.08) -> np.ndarray:
        return (rng.standard_normal(shape) * spread).astype(np.float32)

    embedding = drawn(len(spoken), WIDTH, spread=1.0)
    embedding[:, 0] = 4.0
    output = drawn(len(spoken), WIDTH, spread=0.25)
    output[:, 0] = [0.0 if said else -30.0 for said in spoken]
    output[end, 0] = 0.2
    made = {"token_embd.weight": embedding, "output_norm.weight": np.ones(WIDTH), "output.weight": output}
    for layer in range(LAYERS):
        block = f"blk.{layer}."
        made |= {f"{block}{part}_norm.weight": np.ones(WIDTH) for part in ("attn", "ffn")}
        made |= {f"{block}attn_{part}.weight": drawn(WIDTH, WIDTH) for part in "qkv"}
        into, out = drawn(WIDTH, WIDTH), [drawn(INNER, WIDTH), drawn(INNER, WIDTH), drawn(WIDTH, INNER)]
        into[0, :] = out[2][0, :] = 0.0  # dimension 0 stays as the embedding set it
        made |= {f"{block}attn_output.weight": into, f"{block}ffn_gate.weight": out[0]}
        made |= {f"{block}ffn_up.weight": out[1], f"{block}ffn_down.weight": out[2]}
    return made
