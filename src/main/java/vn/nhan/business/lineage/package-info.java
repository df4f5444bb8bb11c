/** Which records are the same firm: duplicates, households that became enterprises, and how that is taken back. */
@NullMarked
package vn.nhan.business.lineage;

import org.jspecify.annotations.NullMarked;
