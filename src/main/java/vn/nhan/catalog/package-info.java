/** What is for sale: products, their pictures, their listings, and the storefront that the public sees. */
@NullMarked
package vn.nhan.catalog;

import org.jspecify.annotations.NullMarked;
