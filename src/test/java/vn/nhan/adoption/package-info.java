/** Provinces that merge: what becomes of addresses, codes, people and work. */
@NullMarked
package vn.nhan.adoption;

import org.jspecify.annotations.NullMarked;
