package factbook.fact;

import factbook.text.Span;

/**
 * What part of a subject a fact speaks of.
 *
 * @param id ASCII id, for example {@code cloud-companies}
 * @param label as shown, Simplified, for example {@code 涉云企业}
 */
public record Scope(String id, String label, Span where) {}
