/**
 * What a connector to a marketplace is made of. A connector opens no socket and no database: it says which calls to make
 * and reads the answers; the engine signs, limits, sends, repeats and keeps them.
 */
@NullMarked
package vn.nhan.marketplace.connector;

import org.jspecify.annotations.NullMarked;
