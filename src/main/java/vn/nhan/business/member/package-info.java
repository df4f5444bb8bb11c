/** The people of a business, and who of them manages it. */
@NullMarked
package vn.nhan.business.member;

import org.jspecify.annotations.NullMarked;
