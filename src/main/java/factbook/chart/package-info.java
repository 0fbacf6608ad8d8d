/**
 * The geometry of charts: scales, what may be joined, where labels find room. Pure arithmetic, in
 * shares of the width and pixels of the height, so that one drawing fits every width.
 */
@NullMarked
package factbook.chart;

import org.jspecify.annotations.NullMarked;
