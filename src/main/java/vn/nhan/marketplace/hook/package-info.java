/** What marketplaces send us by themselves: proved, kept, answered at once, and then no more than a reason to look. */
@NullMarked
package vn.nhan.marketplace.hook;

import org.jspecify.annotations.NullMarked;
