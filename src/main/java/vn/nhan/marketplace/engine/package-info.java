/**
 * Brings about what is wanted on a marketplace: looks what is there, plans, does one step, keeps what came of it, and
 * looks again. How it is kept and sent stands behind {@code Ledger}, {@code Tokens}, {@code Limiter} and {@code Wire}.
 */
@NullMarked
package vn.nhan.marketplace.engine;

import org.jspecify.annotations.NullMarked;
