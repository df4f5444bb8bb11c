/** What people see of the simulators on a laptop. */
@NullMarked
package vn.nhan.simulator.desk;

import org.jspecify.annotations.NullMarked;
