/**
 * The geometry of small drawings: where boxes with names stand and how lines run between them. Pure
 * arithmetic in whole CSS pixels: the same input gives the same drawing.
 */
@NullMarked
package factbook.drawing;

import org.jspecify.annotations.NullMarked;
