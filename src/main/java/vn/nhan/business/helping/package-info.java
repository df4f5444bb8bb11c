/** Helpers of a business, as the business and as the helper see it: letting them in, what they did, ending it, taking over. */
@NullMarked
package vn.nhan.business.helping;

import org.jspecify.annotations.NullMarked;
