/** What a producer or firm says of itself besides its name: registration, trade, size; the sizes are dated data. */
@NullMarked
package vn.nhan.business.fact;

import org.jspecify.annotations.NullMarked;
