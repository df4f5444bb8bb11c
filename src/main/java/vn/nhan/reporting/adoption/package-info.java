/** The operator's desk for provinces that merge: what would collide, adopting, and taking it back. */
@NullMarked
package vn.nhan.reporting.adoption;

import org.jspecify.annotations.NullMarked;
