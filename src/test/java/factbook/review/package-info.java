@NullMarked
package factbook.review;

import org.jspecify.annotations.NullMarked;
