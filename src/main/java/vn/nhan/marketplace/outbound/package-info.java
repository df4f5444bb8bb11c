/**
 * The one way out to marketplaces: to hosts that a connector names, at addresses that are public, over checked TLS, and
 * never longer or larger than allowed.
 */
@NullMarked
package vn.nhan.marketplace.outbound;

import org.jspecify.annotations.NullMarked;
