package factbook.fact;

import factbook.text.Span;

/**
 * A reading of an ambiguous text that the editor has checked, from {@code
 * content/conversions.yaml}.
 *
 * @param text Simplified, with as much beside the ambiguous characters as tells them apart; a
 *     single character stands for all its places that are read so
 * @param reading its Traditional form
 * @param because why, Simplified
 */
public record Settled(String text, String reading, String because, Span where) {}
