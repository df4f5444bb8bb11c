/** OCOP recognitions: what a council has said of a product, until when, who has checked it, and what a rating asks for. */
@NullMarked
package vn.nhan.catalog.ocop;

import org.jspecify.annotations.NullMarked;
