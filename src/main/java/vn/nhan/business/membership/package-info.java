/** Which households belong to a cooperative: when they joined, when they left, what they put in. */
@NullMarked
package vn.nhan.business.membership;

import org.jspecify.annotations.NullMarked;
