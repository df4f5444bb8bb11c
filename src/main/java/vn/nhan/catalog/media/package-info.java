/** Pictures of products and papers about them; knows products by their ids alone. */
@NullMarked
package vn.nhan.catalog.media;

import org.jspecify.annotations.NullMarked;
