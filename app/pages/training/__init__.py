"""The Training page: the network on MNIST, live."""
