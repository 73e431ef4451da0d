package dev.threadmark.explorer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The results of tiny programs are known by hand; an exhaustive search finds exactly these. */
class OutcomesTest {
    @Test
    void findsTheThreeResultsOfTwoVolatileFields() {
        assertEquals(Set.of("01", "10", "11"), results("StoreBuffer"));
    }

    @Test
    void findsBothResultsOfAnIncrementInTwoSteps() {
        assertEquals(Set.of("1", "2"), results("TwoSteps"));
    }

    @Test
    void findsAllOrdersOfThreeThreads() {
        assertEquals(Set.of("012", "021", "102", "120", "201", "210"), results("ThreeOrders"));
    }

    private static Set<String> results(String program) {
        Set<String> results = new TreeSet<>();
        Exploration found =
                ExplorerTest.explorer()
                        .explore(
                                loader ->
                                        results.add(
                                                (String)
                                                        loader.loadClass(
                                                                        "dev.threadmark.explorer.programs.Classics$"
                                                                                + program)
                                                                .getMethod("run")
                                                                .invoke(null)));
        assertTrue(found.exhaustive(), found.message());
        return results;
    }
}
