/** The account to which customers of a business pay: told by its manager, confirmed by an officer, printed as a code. */
@NullMarked
package vn.nhan.business.bank;

import org.jspecify.annotations.NullMarked;
