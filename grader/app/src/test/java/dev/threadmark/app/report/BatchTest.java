package dev.threadmark.app.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BatchTest {
    private static Batch.Row row(String id, String status, int pending) {
        return new Batch.Row(id, status, 50, 100, pending, Map.of("x", 50), id + ".json");
    }

    private static String csv(Batch.Row... rows) {
        return Batch.csv(Batch.summary(List.of(rows)), List.of("x"));
    }

    @Test
    void listsFirstWhatAPersonHasToLookAt() {
        Batch.Summary summary =
                Batch.summary(List.of(row("a", "GRADED", 0), row("b", "GRADED", 5)));
        assertEquals(List.of("b", "a"), summary.submissions().stream().map(Batch.Row::id).toList());
        assertEquals(1, summary.needReview());
    }

    @Test
    void writesOneLinePerSubmission() {
        assertEquals(
                "id,status,x,score,maxScore,pending,file\na,GRADED,50,50,100,0,a.json\n",
                csv(row("a", "GRADED", 0)));
    }

    @Test
    void leavesTheGradeEmptyWhereThereIsNoScore() {
        assertEquals(
                "id,status,x,score,maxScore,pending,file\na,INFRA_ERROR,,,100,0,a.json\n",
                csv(row("a", "INFRA_ERROR", 0)));
    }

    @Test
    void keepsASpreadsheetFromRunningAName() {
        assertEquals(
                "id,status,x,score,maxScore,pending,file\n\"'=1+1\",GRADED,50,50,100,0,\"'=1+1.json\"\n",
                csv(row("=1+1", "GRADED", 0)));
        assertTrue(csv(row("a;=1+1", "GRADED", 0)).contains("a;'=1+1"));
        assertTrue(csv(row(" @SUM(A1)", "GRADED", 0)).contains(" '@SUM(A1)"));
        assertTrue(csv(row("Li-Na - 2", "GRADED", 0)).contains("Li-Na - 2"));
    }

    @Test
    void quotesACommaInAName() {
        assertEquals(
                "id,status,x,score,maxScore,pending,file\n\"a,b\",GRADED,50,50,100,0,\"a,b.json\"\n",
                csv(row("a,b", "GRADED", 0)));
    }
}
