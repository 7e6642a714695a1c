// SPDX-License-Identifier: Apache-2.0
package org.oa.notices;

import java.io.IOException;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/** Shows the notice board; blueprint registers it as a servlet of the HTTP whiteboard. */
public final class Page extends HttpServlet {

    private final Board board;

    public Page(Board board) {
        this.board = board;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/plain;charset=UTF-8");
        response.getWriter().print(board.text());
    }
}
