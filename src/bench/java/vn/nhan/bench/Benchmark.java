package vn.nhan.bench;

import vn.nhan.running.Stage;

/** Something measured; it prints what it found. */
interface Benchmark {

    /**
     * @param stage holds what must be stopped afterwards
     * @throws BenchFailure when there is nothing to measure, or the answers are wrong
     */
    void run(Stage stage) throws Exception;
}
