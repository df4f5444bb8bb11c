/** Typed settings, the clock, and the refusal to start with settings that are unsafe in production. */
@NullMarked
package vn.nhan.platform.config;

import org.jspecify.annotations.NullMarked;
