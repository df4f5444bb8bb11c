/** The department's desk where offers are looked at, approved, taken down and put back. */
@NullMarked
package vn.nhan.catalog.moderation;

import org.jspecify.annotations.NullMarked;
