/** Working days of Viet Nam, by which the law counts. */
@NullMarked
package vn.nhan.platform.calendar;

import org.jspecify.annotations.NullMarked;
