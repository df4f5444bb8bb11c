/** Marketplaces that goods are sold on: what is wanted there, what is found there, and the steps between. */
@NullMarked
package vn.nhan.marketplace;

import org.jspecify.annotations.NullMarked;
