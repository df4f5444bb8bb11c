/** Goods as other programs take them over: feeds for Google and Meta, and files to save. */
@NullMarked
package vn.nhan.catalog.feed;

import org.jspecify.annotations.NullMarked;
