/** Dates: what the editor types (EDTF) and what sources print (2018年底, 1-9月). */
@NullMarked
package factbook.date;

import org.jspecify.annotations.NullMarked;
