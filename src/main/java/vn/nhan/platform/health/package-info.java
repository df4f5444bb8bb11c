/** Health that means something: started, ready to serve, alive. */
@NullMarked
package vn.nhan.platform.health;

import org.jspecify.annotations.NullMarked;
