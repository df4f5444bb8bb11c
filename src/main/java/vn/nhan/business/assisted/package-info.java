/** A helper writes a household down from its papers, at its kitchen table, with a phone. */
@NullMarked
package vn.nhan.business.assisted;

import org.jspecify.annotations.NullMarked;
