/** What can be sold, as a tree, and what each kind of goods must say of itself. The same in the whole country. */
@NullMarked
package vn.nhan.catalog.category;

import org.jspecify.annotations.NullMarked;
