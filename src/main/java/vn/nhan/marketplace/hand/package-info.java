/** Marketplaces at which nothing is called: packs to post goods by hand, what people say of their postings, and feeds. */
@NullMarked
package vn.nhan.marketplace.hand;

import org.jspecify.annotations.NullMarked;
