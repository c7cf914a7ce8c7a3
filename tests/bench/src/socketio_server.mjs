// A Socket.IO server that does what a hub does: what one client signals goes to everyone in the
// room, the sender included, and everyone acknowledges.
import { createServer } from 'node:http';
import { Server } from 'socket.io';

const http = createServer();
const io = new Server(http, { serveClient: false, transports: ['websocket'] });

io.on('connection', (socket) => {
  socket.join('session');
  socket.on('signal', (type, data, acknowledge) => {
    io.to('session').timeout(30000).emit('signal', { type, data, from: socket.id }, (error) => {
      if (error) {
        console.error(`not everyone acknowledged: ${error.message}`);
        process.exit(1);
      }
    });
    acknowledge('200');
  });
});

http.listen(0, '127.0.0.1', () => {
  console.log(JSON.stringify({ url: `http://127.0.0.1:${http.address().port}` }));
});
