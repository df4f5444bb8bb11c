/** The department's desk: who waits, what is known of them, and what is decided. */
@NullMarked
package vn.nhan.business.verification;

import org.jspecify.annotations.NullMarked;
