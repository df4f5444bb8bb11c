/** Connectors tried out against a simulator, without the engine. */
@NullMarked
package vn.nhan.marketplace.trial;

import org.jspecify.annotations.NullMarked;
