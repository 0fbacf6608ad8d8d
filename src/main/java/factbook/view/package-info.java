/**
 * What a template shows: one record per template, with finished text in one script. Strings,
 * booleans, numbers and lists only; a component may be null only where it says so. Templates read a
 * component by its name ({@code fact.anchor}), a statement without its {@code is} ({@code
 * figure.computed}).
 */
@NullMarked
package factbook.view;

import org.jspecify.annotations.NullMarked;
