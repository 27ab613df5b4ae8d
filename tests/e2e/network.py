#!/usr/bin/python3
"""A cable between the till and a server on this machine, which can be pulled.

    network.py PORT

Tells the port it listens on, then obeys lines on its input: `down` breaks what is under way and lets nothing
through, `up` mends it. Ends with its input.
"""

import os
import selectors
import socket
import sys


class Cable:
    def __init__(self, port):
        self.server = ("127.0.0.1", port)
        self.selector = selectors.DefaultSelector()
        self.others = {}
        self.is_up = True
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.selector.register(self.listener, selectors.EVENT_READ, self.accept)
        self.selector.register(0, selectors.EVENT_READ, self.obey)

    def run(self):
        print(self.listener.getsockname()[1], flush=True)
        while True:
            for key, _ in self.selector.select():
                if key.fd in self.selector.get_map():  # not gone by what came before it
                    key.data(key.fileobj)

    def obey(self, _):
        words = os.read(0, 100).decode().split()
        if not words:
            sys.exit()
        self.is_up = words[-1] == "up"
        if not self.is_up:
            for end in list(self.others):
                self.drop(end)
        print(words[-1], flush=True)

    def accept(self, listener):
        till, _ = listener.accept()
        if not self.is_up:
            return till.close()
        try:
            server = socket.create_connection(self.server)
        except OSError:
            return till.close()
        self.others |= {till: server, server: till}
        for end in (till, server):
            self.selector.register(end, selectors.EVENT_READ, self.carry)

    def carry(self, end):
        try:
            piece = end.recv(65536)
            if piece:
                return self.others[end].sendall(piece)
        except OSError:
            pass
        self.drop(end)

    def drop(self, end):
        other = self.others.pop(end, None)
        if other is not None:
            self.others.pop(other, None)
            for each in (end, other):
                self.selector.unregister(each)
                each.close()


if __name__ == "__main__":
    Cable(int(sys.argv[1])).run()
